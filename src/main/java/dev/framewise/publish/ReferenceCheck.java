package dev.framewise.publish;

import java.util.HashSet;
import java.util.Set;

import dev.framewise.markdown.Reference;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

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

	private boolean isFollowed(ReadFile<?> file, Reference reference) {
		SiteAddresses.Target target = this.addresses.find(reference.address());
		return switch (target.state()) {
			case SERVED -> hasAnchor(reference, target);
			case LAST_GOOD -> true;
			case HELD_BACK -> reference.address().equals(file.address());
			case HIDDEN_DRAFT -> isOwn(file, reference) || refuse(reference, ProblemCode.HIDDEN_DRAFT,
					"'" + reference.written() + "' is a draft that readers do not see; it is shown as text.");
			case NOWHERE -> nowhere(reference);
		};
	}

	/**
	 * A hidden draft may refer to itself and to what lies below it.
	 */
	private static boolean isOwn(ReadFile<?> file, Reference reference) {
		return (reference.address() + "/").startsWith(file.address() + "/");
	}

	private boolean hasAnchor(Reference reference, SiteAddresses.Target target) {
		if (reference.fragment().isEmpty() || target.anchors().contains(reference.fragment())) {
			return true;
		}
		this.problems.addUnknown(reference.place(), ProblemCode.BROKEN_LINK,
				"'" + reference.written() + "' leads to an anchor that " + reference.address() + " does not have.",
				reference.fragment(), target.anchors());
		return false;
	}

	private boolean nowhere(Reference reference) {
		ProblemCode code = reference.image() ? ProblemCode.BROKEN_IMAGE
				: reference.written().contains("/") || reference.written().contains(".") ? ProblemCode.BROKEN_LINK
						: ProblemCode.UNKNOWN_GUIDE;
		this.problems.addUnknown(reference.place(), code,
				"'" + reference.written() + "' leads nowhere: there is no " + reference.address() + ".",
				reference.address(), this.addresses.all());
		return false;
	}

	private boolean refuse(Reference reference, ProblemCode code, String message) {
		this.problems.add(reference.place(), code, message);
		return false;
	}

}
