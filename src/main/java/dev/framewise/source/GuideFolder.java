package dev.framewise.source;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The folder of one guide.
 *
 * @param article its {@code guide.md}
 * @param files every other file in it: samples, measurements, images
 */
public record GuideFolder(ContentEntry article, List<ContentFile> files) {

	/**
	 * A guide's folder; the list of files is copied.
	 */
	public GuideFolder {
		files = List.copyOf(files);
	}

	/**
	 * A guide that was not touched is the same object in every look.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof GuideFolder folder && this.article.equals(folder.article)
				&& this.files.equals(folder.files));
	}

	@Override
	public int hashCode() {
		return this.article.id().hashCode();
	}

	/**
	 * The slug of the guide.
	 * @return the name of the folder
	 */
	public String slug() {
		return this.article.id();
	}

	/**
	 * Whether a file lies in it, by its path relative to the folder.
	 */
	boolean lists(String path) {
		return path.equals(ContentListing.ARTICLE) || file(path).isPresent();
	}

	/**
	 * A file of the folder.
	 * @param path path relative to the guide's folder, with {@code /}
	 * @return the file, or empty
	 */
	public Optional<ContentFile> file(String path) {
		return this.files.stream().filter((file) -> file.path().equals(path)).findFirst();
	}

}
