package dev.framewise.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.framewise.markdown.Reference;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;
import dev.framewise.yaml.YamlText;

/**
 * Finds the references of a file that lead nowhere. They are shown as text, so that
 * readers never meet a dead end; a reference to a file that is there but in error is no
 * fault of the file that refers to it.
 */
final class ReferenceCheck {

	private final SiteAddresses addresses;

	private final Problems problems;

	ReferenceCheck(SiteAddresses addresses, Problems problems) {
		this.addresses = addresses;
		this.problems = problems;
	}

	/**
	 * The places of references to be shown as text.
	 */
	Set<Place> broken(ReadFile<?> file) {
		Set<Place> broken = new HashSet<>();
		for (Reference reference : file.references()) {
			if (!isFollowed(file, reference)) {
				broken.add(reference.place());
			}
		}
		return broken;
	}

	/**
	 * The paths that lead nowhere, of links that stand on every page.
	 */
	Set<String> broken(List<YamlText> paths) {
		ReadFile<Void> site = new ReadFile<>("", null, true, List.of(), List.of(), Set.of());
		Set<String> broken = new HashSet<>();
		for (YamlText path : paths) {
			String[] parts = path.value().split("[?#]", 2);
			if (!isFollowed(site, new Reference(path.place(), path.value(), parts[0], "", Reference.Kind.LINK))) {
				broken.add(path.value());
			}
		}
		return broken;
	}

	private boolean isFollowed(ReadFile<?> file, Reference reference) {
		SiteAddresses.Target target = this.addresses.find(reference.address(), file.address());
		if (reference.kind() == Reference.Kind.GUIDE && !Id.isValid(reference.written())) {
			return nowhere(reference);
		}
		if (reference.kind() == Reference.Kind.GUIDE && target.movedTo() != null) {
			return refuse(reference, ProblemCode.UNKNOWN_GUIDE,
					"'" + reference.written() + "' is a former slug of '" + target.movedTo() + "': write that.");
		}
		return switch (target.state()) {
			case SERVED -> hasAnchor(reference, target.anchors());
			case LAST_GOOD -> !isSamePage(file, reference) || isOwnAnchor(file, reference);
			case HELD_BACK -> isSamePage(file, reference) && isOwnAnchor(file, reference);
			case SHOWN_DRAFT -> hasAnchor(reference, target.anchors()) && isShown(file, reference);
			case HIDDEN_DRAFT -> isBelow(file, reference) || isHidden(reference);
			// No former slug may stand in 'related'.
			case PERHAPS -> reference.kind() == Reference.Kind.GUIDE && nowhere(reference);
			case NOWHERE -> nowhere(reference);
		};
	}

	private static boolean isSamePage(ReadFile<?> file, Reference reference) {
		return reference.address().equals(file.address());
	}

	/**
	 * A file that is held back hears of its own anchors too, but not of rows: whatever is
	 * wrong may be the table they stand in.
	 */
	private boolean isOwnAnchor(ReadFile<?> file, Reference reference) {
		return reference.fragment().startsWith("row-") || hasAnchor(reference, file.anchors());
	}

	/**
	 * A hidden draft may refer to itself and to what lies below it.
	 */
	private static boolean isBelow(ReadFile<?> file, Reference reference) {
		return (reference.address() + "/").startsWith(file.address() + "/");
	}

	private boolean isHidden(Reference reference) {
		String shown = (reference.kind() == Reference.Kind.GUIDE) ? "it is left out." : "it is shown as text.";
		return refuse(reference, ProblemCode.HIDDEN_DRAFT,
				"'" + reference.written() + "' is a draft that readers do not see; " + shown);
	}

	/**
	 * Whoever sees drafts can follow the reference, but is told that others cannot;
	 * unless it stands in a draft, which nobody else sees.
	 */
	private boolean isShown(ReadFile<?> file, Reference reference) {
		boolean inDraft = file.described() instanceof GuideReading guide && guide.outline().draft();
		if (!inDraft) {
			this.problems.add(reference.place(), ProblemCode.HIDDEN_DRAFT, "'" + reference.written()
					+ "' is a draft; readers who see no drafts "
					+ ((reference.kind() == Reference.Kind.GUIDE) ? "do not see it here." : "see its text only."));
		}
		return true;
	}

	private boolean hasAnchor(Reference reference, Set<String> anchors) {
		if (reference.fragment().isEmpty() || anchors.contains(reference.fragment())) {
			return true;
		}
		this.problems.addUnknown(reference.place(), ProblemCode.BROKEN_LINK,
				"'" + reference.written() + "' leads to an anchor that " + reference.address() + " does not have.",
				reference.fragment(), anchors);
		return false;
	}

	private boolean nowhere(Reference reference) {
		String step = reference.address().substring(reference.address().lastIndexOf('/') + 1);
		this.problems.addUnknown(reference.place(), code(reference.kind()), message(reference), step,
				this.addresses.beside(reference.address()));
		return false;
	}

	private static ProblemCode code(Reference.Kind kind) {
		return switch (kind) {
			case LINK -> ProblemCode.BROKEN_LINK;
			case IMAGE -> ProblemCode.BROKEN_IMAGE;
			case GUIDE -> ProblemCode.UNKNOWN_GUIDE;
		};
	}

	private static String message(Reference reference) {
		return (reference.kind() == Reference.Kind.GUIDE) ? "There is no guide '" + reference.written() + "'."
				: "'" + reference.written() + "' leads nowhere: there is no " + reference.address() + ".";
	}

	private boolean refuse(Reference reference, ProblemCode code, String message) {
		this.problems.add(reference.place(), code, message);
		return false;
	}

}
