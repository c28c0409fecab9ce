package dev.framewise.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the contract says lies in a content folder.
 */
final class ContentListing {

	/** The file of a guide's article. */
	static final String ARTICLE = "guide.md";

	/** Each level keeps its folder open while the next is looked at. */
	private static final int DEEPEST = 50;

	private final Path root;

	private final FolderReader reader;

	private final Problems problems;

	ContentListing(Path root, FolderReader reader, Problems problems) {
		this.root = root;
		this.reader = reader;
		this.problems = problems;
	}

	ContentFiles read() {
		@Nullable SourceFile site = site();
		List<ContentEntry> authors = entries("authors");
		List<ContentEntry> frameworks = entries("frameworks");
		List<GuideFolder> guides = guides();
		return new ContentFiles(site, authors, frameworks, guides, this.reader.unsettled().isEmpty());
	}

	private @Nullable SourceFile site() {
		Path file = this.root.resolve(ContentFiles.SITE);
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? this.reader.text(file) : null;
	}

	private List<ContentEntry> entries(String folder) {
		return this.reader.list(this.root.resolve(folder))
			.stream()
			.filter((file) -> file.path().endsWith(".md"))
			.flatMap((file) -> entry(file).stream())
			.sorted(Comparator.comparing(ContentEntry::id))
			.toList();
	}

	private Optional<ContentEntry> entry(ListedFile file) {
		String id = file.name().substring(0, file.name().length() - ".md".length());
		return named(id, file) ? Optional.of(new ContentEntry(id, file.path(), this.reader.text(file.file())))
				: Optional.empty();
	}

	private List<GuideFolder> guides() {
		return this.reader.list(this.root.resolve("guides"))
			.stream()
			.filter(ListedFile::folder)
			.flatMap((folder) -> guide(folder).stream())
			.toList();
	}

	private Optional<GuideFolder> guide(ListedFile folder) {
		Optional<GuideFolder> before = this.reader.untouched(folder.file());
		if (before.isPresent() || !named(folder.name(), folder)) {
			return before;
		}
		return this.reader.remember(folder.file(), () -> guideAnew(folder));
	}

	private Optional<GuideFolder> guideAnew(ListedFile folder) {
		List<ListedFile> listed = this.reader.list(folder.file());
		ListedFile article = listed.stream().filter((file) -> file.name().equals(ARTICLE)).findFirst().orElse(null);
		if (article == null) {
			this.problems.add(Place.start(folder.path() + "/" + ARTICLE), ProblemCode.UNREADABLE,
					"The folder of a guide needs a file guide.md.");
			return Optional.empty();
		}
		List<ContentFile> files = new ArrayList<>();
		collect(folder, listed.stream().filter((file) -> !file.equals(article)).toList(), files);
		return Optional.of(new GuideFolder(
				new ContentEntry(folder.name(), article.path(), this.reader.text(article.file())), files));
	}

	private void collect(ListedFile guide, List<ListedFile> listed, List<ContentFile> files) {
		for (ListedFile file : listed) {
			if (file.folder() && file.file().getNameCount() - guide.file().getNameCount() > DEEPEST) {
				this.problems.add(Place.start(file.path()), ProblemCode.LIMIT,
						"Folders more than " + DEEPEST + " levels deep are not read.");
			}
			else if (file.folder()) {
				collect(guide, this.reader.list(file.file()), files);
			}
			else {
				String relative = file.path().substring(guide.path().length() + 1);
				this.reader.bytes(file.file()).ifPresent((bytes) -> files.add(new ContentFile(relative, bytes)));
			}
		}
	}

	private boolean named(String id, ListedFile file) {
		boolean valid = Id.isValid(id);
		if (!valid) {
			this.problems.add(Place.start(file.path()), ProblemCode.BAD_NAME, "The name '" + id
					+ "' is not an id: lower case letters and digits, joined by single hyphens, are allowed.");
		}
		return valid;
	}

}
