package dev.framewise.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.framewise.matrix.Versus;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the site that content may link to, and what is there.
 */
final class SiteAddresses {

	private static final String GUIDES = "/guides/";

	private static final String TAGS = "/tags/";

	private static final String COMPARE = "/compare/";

	private static final Set<String> ALWAYS = Set.of("/", "/guides", "/tags", "/frameworks", "/search", "/feed.atom",
			"/feed.json", "/sitemap.xml", "/robots.txt", "/llms.txt", "/developers");

	private final Map<String, Target> targets = new HashMap<>();

	private final Map<String, Standing> guides = new HashMap<>();

	private final Set<List<String>> compared = new HashSet<>();

	private boolean allKnown = true;

	private final Map<String, Set<String>> below = new HashMap<>();

	/**
	 * Addresses.
	 * @param site what they are made of
	 */
	SiteAddresses(Parts site) {
		ALWAYS.forEach((address) -> put(address, State.SERVED, Set.of()));
		site.standings().forEach(this::add);
		site.vanished().forEach((slug) -> put(GUIDES + slug, State.LAST_GOOD, Set.of()));
		site.lastGood()
			.forEach((slug, others) -> addOthers(slug, others.aliases(), others.tags(), Set.of(), State.LAST_GOOD));
	}

	private void add(Standing file) {
		put(file.address(), file.state(), file.anchors());
		if (file.address().startsWith(GUIDES)) {
			this.guides.put(file.address(), file);
			addOthers(file.address().substring(GUIDES.length()), file.aliases(), file.tags(), file.anchors(),
					file.state());
		}
		if (!file.compared().isEmpty()) {
			this.compared.add(file.compared());
		}
		this.allKnown &= file.known();
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
		Target exact = exact(address);
		if (exact != null) {
			return exact;
		}
		if (address.startsWith(COMPARE)) {
			return compared(address.substring(COMPARE.length()));
		}
		boolean ownFile = address.startsWith(from + Standing.FILES);
		Target guide = (address.startsWith(GUIDES) && !ownFile) ? this.targets.get(guideOf(address)) : null;
		if (guide != null && !guide.state().isShown()) {
			return guide;
		}
		boolean perhaps = !this.allKnown && (address.startsWith(TAGS) || (address.startsWith(GUIDES) && guide == null));
		return new Target((perhaps && !ownFile) ? State.PERHAPS : State.NOWHERE, Set.of(), null);
	}

	private @Nullable Target exact(String address) {
		Standing guide = address.startsWith(GUIDES) ? this.guides.get(guideOf(address)) : null;
		Set<String> anchors = (guide == null) ? null : guide.below().get(address.substring(guide.address().length()));
		return (guide == null || anchors == null) ? this.targets.get(address)
				: new Target(guide.state(), anchors, null);
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
		Standing guide = parent.startsWith(GUIDES) ? this.guides.get(guideOf(parent)) : null;
		Stream<String> known = (guide == null) ? this.targets.keySet().stream()
				: guide.below().keySet().stream().map(guide.address()::concat);
		known.filter((address) -> address.startsWith(parent) && address.indexOf('/', parent.length()) < 0)
			.forEach((address) -> steps.add(address.substring(parent.length())));
		return steps;
	}

	/**
	 * What addresses are made of.
	 *
	 * @param standings what each file adds
	 * @param vanished slugs of guides that stay in service though the folder no longer
	 * has them
	 * @param lastGood the other addresses, by slug, of guides that stay in service though
	 * they are gone or in error
	 */
	record Parts(List<Standing> standings, Set<String> vanished, Map<String, LastGood.OtherAddresses> lastGood) {

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
