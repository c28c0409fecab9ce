package dev.framewise.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.guide.Guide;
import dev.framewise.matrix.Matrix;
import dev.framewise.source.ContentFile;
import dev.framewise.source.GuideFolder;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the site that content may link to, and what is there.
 */
final class SiteAddresses {

	private static final String GUIDES = "/guides/";

	private static final String FILES = "/files/";

	private final Map<String, Target> targets = new HashMap<>();

	private final Map<String, Set<String>> below = new HashMap<>();

	private final Set<String> inService;

	/**
	 * Addresses.
	 * @param inService paths of what is in service now: where a file cannot be read, its
	 * last good version stays
	 */
	SiteAddresses(Set<String> inService) {
		this.inService = inService;
		Set.of("/", "/guides", "/tags", "/frameworks").forEach((address) -> put(address, State.SERVED, Set.of()));
	}

	/**
	 * A page that one file describes; without a value it exists but is not in service.
	 */
	void add(ReadFile<?> file) {
		put(file.address(), state(file), file.anchors());
	}

	/**
	 * A guide, with all addresses below its own.
	 */
	void addGuide(GuideFolder folder, ReadFile<GuideContent> file, boolean drafts) {
		GuideContent content = file.value();
		boolean hidden = content != null && content.guide().facts().draft() && !drafts;
		State state = hidden ? State.HIDDEN_DRAFT : state(file);
		put(file.address(), state, file.anchors());
		folder.files()
			.stream()
			.filter((beside) -> beside.mediaType().isPresent())
			.map(ContentFile::path)
			.forEach((path) -> put(file.address() + FILES + path, state, Set.of()));
		if (content != null) {
			addBelow(file.address(), content, state);
			content.guide()
				.aliases()
				.forEach((alias) -> this.targets.putIfAbsent(GUIDES + alias,
						new Target(state, file.anchors(), content.guide().slug())));
		}
	}

	private void addBelow(String address, GuideContent content, State state) {
		Matrix matrix = content.matrix();
		if (matrix != null) {
			put(address + "/matrix", state, anchors(matrix));
		}
		if (content.wizard() != null) {
			put(address + "/wizard", state, Set.of());
		}
		Guide.Facts facts = content.guide().facts();
		if (state == State.SERVED) {
			facts.tags().forEach((tag) -> put("/tags/" + tag, State.SERVED, Set.of()));
		}
	}

	private static Set<String> anchors(Matrix matrix) {
		Set<String> anchors = matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		matrix.sections().forEach((section) -> anchors.add(section.id()));
		return anchors;
	}

	private State state(ReadFile<?> file) {
		boolean lastGood = this.inService.contains(file.address().substring(1));
		return (file.value() != null) ? State.SERVED : lastGood ? State.LAST_GOOD : State.HELD_BACK;
	}

	private void put(String address, State state, Set<String> anchors) {
		this.targets.put(address, new Target(state, anchors, null));
	}

	/**
	 * What is at an address. Of what lies below a guide that is not in service nothing
	 * can be said from elsewhere; to itself its files are there or not.
	 * @param address the address
	 * @param from the address of the page that refers to it
	 */
	Target find(String address, String from) {
		Target exact = this.targets.get(address);
		if (exact != null) {
			return exact;
		}
		int below = address.indexOf('/', GUIDES.length());
		boolean ownFile = address.startsWith(from + FILES);
		Target guide = (address.startsWith(GUIDES) && below > 0 && !ownFile)
				? this.targets.get(address.substring(0, below)) : null;
		return (guide != null && guide.state() != State.SERVED) ? guide : new Target(State.NOWHERE, Set.of(), null);
	}

	/**
	 * The last steps of the addresses beside one, among which it may have been meant.
	 */
	Set<String> beside(String address) {
		return this.below.computeIfAbsent(address.substring(0, address.lastIndexOf('/') + 1), this::steps);
	}

	private Set<String> steps(String parent) {
		Set<String> steps = new HashSet<>();
		for (String known : this.targets.keySet()) {
			if (known.startsWith(parent) && known.indexOf('/', parent.length()) < 0) {
				steps.add(known.substring(parent.length()));
			}
		}
		return steps;
	}

	/**
	 * What is at an address.
	 *
	 * @param state whether readers find something there
	 * @param anchors the ids on the page
	 * @param movedTo the slug of the guide it was an alias of, or null
	 */
	record Target(State state, Set<String> anchors, @Nullable String movedTo) {

	}

	/**
	 * Whether readers find something at an address.
	 */
	enum State {

		SERVED, LAST_GOOD, HELD_BACK, HIDDEN_DRAFT, NOWHERE

	}

}
