package dev.framewise.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.framewise.source.ContentFile;
import dev.framewise.source.GuideFolder;

/**
 * What one file adds to the addresses of the site. Other files can refer to nothing else
 * of it: as long as no standing changes, no reference elsewhere needs another look.
 *
 * @param address the path of its page
 * @param state whether readers find something there
 * @param anchors the ids on the page
 * @param below the anchors of the addresses below its own, by what follows its own
 * @param compared ids of the frameworks that its matrix compares
 * @param aliases the slugs it had before
 * @param tags its tags
 * @param known whether all of this could be read
 */
record Standing(String address, SiteAddresses.State state, Set<String> anchors, Map<String, Set<String>> below,
		List<String> compared, List<String> aliases, List<String> tags, boolean known) {

	/** What stands before the path of a guide's file. */
	static final String FILES = "/files/";

	/**
	 * A page that one file describes; without a value it exists but is not in service.
	 */
	static Standing of(ReadFile<?> file, SiteAddresses.State state) {
		return new Standing(file.address(), state, file.anchors(), Map.of(), List.of(), List.of(), List.of(), true);
	}

	/**
	 * A guide, with all addresses below its own.
	 */
	static Standing of(GuideFolder folder, ReadFile<GuideReading> file, SiteAddresses.State state) {
		Map<String, Set<String>> below = new HashMap<>();
		folder.files()
			.stream()
			.filter((beside) -> beside.mediaType().isPresent())
			.map(ContentFile::path)
			.forEach((path) -> below.put(FILES + path, Set.of()));
		GuideReading value = file.value();
		if (value != null) {
			addPages(value.outline(), below);
		}
		boolean compares = value != null && value.outline().rows() != null && state.isShown();
		GuideReading described = file.described();
		return new Standing(file.address(), state, file.anchors(), Map.copyOf(below),
				compares ? value.outline().compares() : List.of(),
				(described != null) ? described.outline().aliases() : List.of(),
				(described != null) ? described.outline().tags() : List.of(),
				described != null || state == SiteAddresses.State.LAST_GOOD);
	}

	private static void addPages(GuideOutline guide, Map<String, Set<String>> below) {
		Set<String> rows = guide.rows();
		if (rows != null) {
			below.put("/matrix", rows);
			List.of("/matrix.csv", "/matrix.json", "/matrix.md").forEach((export) -> below.put(export, Set.of()));
		}
		if (guide.wizard()) {
			below.put("/wizard", Set.of());
			below.put("/wizard/map", Set.of());
		}
		if (rows != null || guide.wizard()) {
			below.put("/cheat-sheet", Set.of());
		}
	}

}
