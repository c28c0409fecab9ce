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
		return new ContentFiles(site, authors, frameworks, guides, this.reader.isSettled());
	}

	private @Nullable SourceFile site() {
		Path file = this.root.resolve(ContentFiles.SITE);
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? this.reader.text(file) : null;
	}

	private List<ContentEntry> entries(String folder) {
		return this.reader.list(this.root.resolve(folder))
			.stream()
			.filter((file) -> file.toString().endsWith(".md"))
			.flatMap((file) -> entry(file).stream())
			.sorted(Comparator.comparing(ContentEntry::id))
			.toList();
	}

	private Optional<ContentEntry> entry(Path file) {
		String name = String.valueOf(file.getFileName());
		String id = name.substring(0, name.length() - ".md".length());
		return named(id, file) ? Optional.of(new ContentEntry(id, this.reader.path(file), this.reader.text(file)))
				: Optional.empty();
	}

	private List<GuideFolder> guides() {
		return this.reader.list(this.root.resolve("guides"))
			.stream()
			.filter((folder) -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
			.flatMap((folder) -> guide(folder).stream())
			.toList();
	}

	private Optional<GuideFolder> guide(Path folder) {
		String slug = String.valueOf(folder.getFileName());
		if (!named(slug, folder)) {
			return Optional.empty();
		}
		Path article = folder.resolve(ARTICLE);
		if (!Files.exists(article, LinkOption.NOFOLLOW_LINKS)) {
			this.problems.add(Place.start(this.reader.path(article)), ProblemCode.UNREADABLE,
					"The folder of a guide needs a file guide.md.");
			return Optional.empty();
		}
		List<ContentFile> files = new ArrayList<>();
		collect(folder, folder, files);
		return Optional
			.of(new GuideFolder(new ContentEntry(slug, this.reader.path(article), this.reader.text(article)), files));
	}

	private void collect(Path guide, Path folder, List<ContentFile> files) {
		if (folder.getNameCount() - guide.getNameCount() > DEEPEST) {
			this.problems.add(Place.start(this.reader.path(folder)), ProblemCode.LIMIT,
					"Folders more than " + DEEPEST + " levels deep are not read.");
			return;
		}
		for (Path path : this.reader.list(folder)) {
			if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
				collect(guide, path, files);
			}
			else if (!path.equals(guide.resolve(ARTICLE))) {
				String relative = guide.relativize(path).toString().replace('\\', '/');
				this.reader.bytes(path).ifPresent((bytes) -> files.add(new ContentFile(relative, bytes)));
			}
		}
	}

	private boolean named(String id, Path path) {
		if (!Id.isValid(id)) {
			this.problems.add(Place.start(this.reader.path(path)), ProblemCode.BAD_NAME, "The name '" + id
					+ "' is not an id: lower case letters and digits, joined by single hyphens, are allowed.");
		}
		return Id.isValid(id);
	}

}
