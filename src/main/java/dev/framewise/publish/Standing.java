package dev.framewise.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.matrix.Matrix;
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
	static Standing of(GuideFolder folder, ReadFile<GuideContent> file, SiteAddresses.State state) {
		Map<String, Set<String>> below = new HashMap<>();
		folder.files()
			.stream()
			.filter((beside) -> beside.mediaType().isPresent())
			.map(ContentFile::path)
			.forEach((path) -> below.put(FILES + path, Set.of()));
		GuideContent content = file.value();
		if (content != null) {
			addPages(content, below);
		}
		GuideContent described = file.described();
		boolean compares = content != null && content.matrix() != null && state.isShown();
		return new Standing(file.address(), state, file.anchors(), Map.copyOf(below),
				compares ? content.guide().facts().compares() : List.of(),
				(described != null) ? List.copyOf(described.guide().aliases()) : List.of(),
				(described != null) ? List.copyOf(described.guide().facts().tags()) : List.of(),
				described != null || state == SiteAddresses.State.LAST_GOOD);
	}

	private static void addPages(GuideContent content, Map<String, Set<String>> below) {
		Matrix matrix = content.matrix();
		if (matrix != null) {
			below.put("/matrix", anchors(matrix));
			List.of("/matrix.csv", "/matrix.json", "/matrix.md").forEach((export) -> below.put(export, Set.of()));
		}
		if (content.wizard() != null) {
			below.put("/wizard", Set.of());
			below.put("/wizard/map", Set.of());
		}
		if (matrix != null || content.wizard() != null) {
			below.put("/cheat-sheet", Set.of());
		}
	}

	private static Set<String> anchors(Matrix matrix) {
		Set<String> anchors = matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		matrix.sections().forEach((section) -> anchors.add(section.id()));
		return anchors;
	}

}
