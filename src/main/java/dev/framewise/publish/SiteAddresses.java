package dev.framewise.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.framewise.guide.Guide;

/**
 * Every address of the site that content may link to, and what is there.
 */
final class SiteAddresses {

	private final Map<String, Target> targets = new HashMap<>();

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
		State held = this.inService.contains(file.address().substring(1)) ? State.LAST_GOOD : State.HELD_BACK;
		put(file.address(), (file.value() != null) ? State.SERVED : held, file.anchors());
	}

	/**
	 * A guide, with all addresses below its own.
	 */
	void addGuide(ReadFile<GuideContent> file, boolean drafts) {
		GuideContent content = file.value();
		if (content == null) {
			add(file);
			return;
		}
		Guide guide = content.guide();
		State state = (guide.facts().draft() && !drafts) ? State.HIDDEN_DRAFT : State.SERVED;
		put(file.address(), state, file.anchors());
		if (content.matrix() != null) {
			put(file.address() + "/matrix", state, file.anchors());
		}
		if (content.wizard() != null) {
			put(file.address() + "/wizard", state, Set.of());
		}
		content.files().forEach((served) -> put(file.address() + "/files/" + served.path(), state, Set.of()));
		guide.aliases()
			.forEach((alias) -> this.targets.putIfAbsent("/guides/" + alias, new Target(state, file.anchors())));
		if (state == State.SERVED) {
			guide.facts().tags().forEach((tag) -> put("/tags/" + tag, State.SERVED, Set.of()));
		}
	}

	private void put(String address, State state, Set<String> anchors) {
		this.targets.put(address, new Target(state, anchors));
	}

	/**
	 * What is at an address; below a guide that is not in service nothing else can be
	 * said of it.
	 */
	Target find(String address) {
		Target exact = this.targets.get(address);
		if (exact != null) {
			return exact;
		}
		int below = address.indexOf('/', "/guides/".length());
		Target guide = (address.startsWith("/guides/") && below > 0) ? this.targets.get(address.substring(0, below))
				: null;
		return (guide != null && guide.state() != State.SERVED) ? guide : new Target(State.NOWHERE, Set.of());
	}

	Set<String> all() {
		return this.targets.keySet();
	}

	/**
	 * What is at an address.
	 *
	 * @param state whether readers find something there
	 * @param anchors the ids on the page
	 */
	record Target(State state, Set<String> anchors) {

	}

	/**
	 * Whether readers find something at an address.
	 */
	enum State {

		SERVED, LAST_GOOD, HELD_BACK, HIDDEN_DRAFT, NOWHERE

	}

}
