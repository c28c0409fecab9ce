package dev.framewise.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.guide.KnownIds;
import dev.framewise.source.GuideFolder;

/**
 * Finds the aliases that cannot lead to their guide: another guide has the same, or it is
 * a slug. Only the guides that have one are read once more, to name the place.
 */
final class AliasClashes {

	private final Map<GuideFolder, List<String>> aliases = new HashMap<>();

	private final Set<String> shared = new HashSet<>();

	private final Set<String> slugs = new HashSet<>();

	AliasClashes(Map<GuideFolder, ReadFile<GuideReading>> guides) {
		Set<String> seen = new HashSet<>();
		guides.forEach((folder, file) -> {
			GuideReading guide = file.value();
			List<String> own = (guide == null) ? List.of() : guide.outline().aliases();
			own.stream().filter((alias) -> !seen.add(alias)).forEach(this.shared::add);
			if (!own.isEmpty()) {
				this.aliases.put(folder, own);
			}
		});
		if (!this.aliases.isEmpty()) {
			guides.keySet().forEach((folder) -> this.slugs.add(folder.slug()));
		}
	}

	/**
	 * The guides with such an alias.
	 */
	List<GuideFolder> folders() {
		return this.aliases.keySet()
			.stream()
			.filter((folder) -> among(folder, this.shared).findAny().isPresent()
					|| among(folder, this.slugs).findAny().isPresent())
			.toList();
	}

	/**
	 * What a guide may refer to, and which of its own aliases are in the way.
	 */
	KnownIds knownTo(GuideFolder folder, KnownIds known) {
		return known.withAliases(among(folder, this.shared).collect(Collectors.toSet()),
				among(folder, this.slugs).collect(Collectors.toSet()));
	}

	private Stream<String> among(GuideFolder folder, Set<String> ids) {
		return this.aliases.getOrDefault(folder, List.of()).stream().filter(ids::contains);
	}

}
