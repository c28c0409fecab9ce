package dev.framewise.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.matrix.Matrix;
import dev.framewise.matrix.Versus;
import dev.framewise.source.ContentFile;
import dev.framewise.source.GuideFolder;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the site that content may link to, and what is there.
 */
final class SiteAddresses {

	private static final String GUIDES = "/guides/";

	private static final String FILES = "/files/";

	private static final String TAGS = "/tags/";

	private static final String COMPARE = "/compare/";

	private static final Set<String> ALWAYS = Set.of("/", "/guides", "/tags", "/frameworks", "/search", "/feed.atom",
			"/feed.json", "/sitemap.xml", "/robots.txt", "/llms.txt", "/developers");

	private final Map<String, Target> targets = new HashMap<>();

	private final LastGood lastGood;

	private final Set<List<String>> compared = new HashSet<>();

	private boolean allKnown = true;

	private final Map<String, Set<String>> below = new HashMap<>();

	/**
	 * Addresses.
	 * @param lastGood what is in service now: where a file cannot be read, its last good
	 * version stays
	 */
	SiteAddresses(LastGood lastGood) {
		this.lastGood = lastGood;
		ALWAYS.forEach((address) -> put(address, State.SERVED, Set.of()));
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
		GuideContent described = file.described();
		State state = (content != null && content.guide().facts().draft())
				? drafts ? State.SHOWN_DRAFT : State.HIDDEN_DRAFT : state(file);
		put(file.address(), state, file.anchors());
		folder.files()
			.stream()
			.filter((beside) -> beside.mediaType().isPresent())
			.map(ContentFile::path)
			.forEach((path) -> put(file.address() + FILES + path, state, Set.of()));
		if (content != null) {
			addBelow(file.address(), content, state);
		}
		this.allKnown &= described != null || state == State.LAST_GOOD;
		if (described != null) {
			addOthers(folder.slug(), described.guide().aliases(), described.guide().facts().tags(), file.anchors(),
					state);
		}
	}

	/**
	 * Adds guides that stay in service though they are in error, or gone from the folder.
	 * @param inError slugs of guides in error; those that were never good are passed over
	 */
	void addLastGood(Collection<String> inError) {
		this.lastGood.vanished().forEach((slug) -> put(GUIDES + slug, State.LAST_GOOD, Set.of()));
		Set<String> slugs = new HashSet<>(this.lastGood.vanished());
		inError.stream().filter((slug) -> this.lastGood.has("guides/" + slug)).forEach(slugs::add);
		this.lastGood.addresses(slugs)
			.forEach((slug, others) -> addOthers(slug, others.aliases(), others.tags(), Set.of(), State.LAST_GOOD));
	}

	/**
	 * A guide's other addresses. Whether a tag has a page, other guides may decide.
	 */
	private void addOthers(String slug, Collection<String> aliases, Collection<String> tags, Set<String> anchors,
			State state) {
		aliases.forEach((alias) -> this.targets.putIfAbsent(GUIDES + alias, new Target(state, anchors, slug)));
		if (state.isShown()) {
			tags.forEach((tag) -> put(TAGS + tag, State.SERVED, Set.of()));
		}
		else if (state != State.HIDDEN_DRAFT) {
			tags.forEach((tag) -> this.targets.putIfAbsent(TAGS + tag, new Target(state, Set.of(), null)));
		}
	}

	private void addBelow(String address, GuideContent content, State state) {
		Matrix matrix = content.matrix();
		if (matrix != null) {
			put(address + "/matrix", state, anchors(matrix));
			Set.of(".csv", ".json", ".md").forEach((ending) -> put(address + "/matrix" + ending, state, Set.of()));
		}
		if (content.wizard() != null) {
			put(address + "/wizard", state, Set.of());
			put(address + "/wizard/map", state, Set.of());
		}
		if (matrix != null || content.wizard() != null) {
			put(address + "/cheat-sheet", state, Set.of());
		}
		if (matrix != null && state.isShown()) {
			this.compared.add(content.guide().facts().compares());
		}
	}

	private static Set<String> anchors(Matrix matrix) {
		Set<String> anchors = matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		matrix.sections().forEach((section) -> anchors.add(section.id()));
		return anchors;
	}

	private State state(ReadFile<?> file) {
		boolean lastGood = this.lastGood.has(file.address().substring(1));
		return (file.value() != null) ? State.SERVED : lastGood ? State.LAST_GOOD : State.HELD_BACK;
	}

	private void put(String address, State state, Set<String> anchors) {
		this.targets.put(address, new Target(state, anchors, null));
	}

	/**
	 * What is at an address. Of what lies below a guide that is not in service nothing
	 * can be said from elsewhere; to itself its files are there or not. Where a guide
	 * cannot be read at all, an unknown tag or former slug may be its.
	 * @param address the address
	 * @param from the address of the page that refers to it
	 */
	Target find(String address, String from) {
		Target exact = this.targets.get(address);
		if (exact != null) {
			return exact;
		}
		if (address.startsWith(COMPARE)) {
			return compared(address.substring(COMPARE.length()));
		}
		boolean ownFile = address.startsWith(from + FILES);
		Target guide = (address.startsWith(GUIDES) && !ownFile) ? this.targets.get(guideOf(address)) : null;
		if (guide != null && !guide.state().isShown()) {
			return guide;
		}
		boolean perhaps = !this.allKnown && (address.startsWith(TAGS) || (address.startsWith(GUIDES) && guide == null));
		return new Target((perhaps && !ownFile) ? State.PERHAPS : State.NOWHERE, Set.of(), null);
	}

	/**
	 * A comparison by name. Where a guide cannot be read, it may compare anything.
	 */
	private Target compared(String names) {
		boolean known = this.compared.stream().anyMatch((ids) -> Versus.read(names, ids).isPresent());
		return new Target(known ? State.SERVED : this.allKnown ? State.NOWHERE : State.PERHAPS, Set.of(), null);
	}

	private static String guideOf(String address) {
		int below = address.indexOf('/', GUIDES.length());
		return (below > 0) ? address.substring(0, below) : address;
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

		SERVED, LAST_GOOD, HELD_BACK, SHOWN_DRAFT, HIDDEN_DRAFT, PERHAPS, NOWHERE;

		/**
		 * Whether what is there is what the folder says.
		 */
		boolean isShown() {
			return this == SERVED || this == SHOWN_DRAFT;
		}

	}

}
