package dev.framewise.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Knows of which files a page is made.
 */
@Component
@Profile("editor")
class PageFiles {

	private final GuideStore guides;

	PageFiles(GuideStore guides) {
		this.guides = guides;
	}

	/**
	 * What the page of an address is made of, besides the site's own file.
	 * @param address path of the page
	 * @return the things, or empty where it is made of many, as lists are
	 */
	Optional<List<ServedPath>> of(String address) {
		String[] steps = address.substring(1).split("/", 3);
		if (steps.length < 2 || steps[1].isEmpty()) {
			return Optional.empty();
		}
		return switch (steps[0]) {
			case "guides" -> Optional.of(guide(steps[1]));
			case "compare" -> Optional.of(compared(List.of(steps[1].split("-vs-", -1))));
			case "frameworks" -> Optional.of(framework(steps[1]));
			case "authors" -> Optional.of(List.of(new ServedPath("authors/" + steps[1])));
			default -> Optional.empty();
		};
	}

	private List<ServedPath> guide(String slug) {
		List<ServedPath> files = new ArrayList<>(List.of(new ServedPath("guides/" + slug)));
		this.guides.facts(List.of(slug)).forEach((guide) -> {
			files.add(new ServedPath("authors/" + guide.author()));
			guide.compares().forEach((id) -> files.add(new ServedPath("frameworks/" + id)));
		});
		return files;
	}

	/**
	 * Frameworks side by side, with every guide that has them all.
	 */
	private List<ServedPath> compared(List<String> ids) {
		Stream<String> guides = this.guides.comparing(ids.get(0))
			.stream()
			.filter((guide) -> guide.compares().containsAll(ids))
			.map((guide) -> "guides/" + guide.slug());
		return Stream.concat(ids.stream().map("frameworks/"::concat), guides).map(ServedPath::new).toList();
	}

	private List<ServedPath> framework(String id) {
		Stream<String> guides = this.guides.comparing(id).stream().map(Guide.Facts::slug).map("guides/"::concat);
		return Stream.concat(Stream.of("frameworks/" + id), guides).map(ServedPath::new).toList();
	}

}
