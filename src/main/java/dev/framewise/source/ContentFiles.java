package dev.framewise.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The content folder as read at one moment, each list in the order of ids.
 *
 * @param site {@code site.yaml}, or null where there is none or it cannot be read
 * @param authors one entry per author
 * @param frameworks one entry per framework
 * @param guides one folder per guide
 * @param settled whether no file was being written; else the folder is worth another look
 */
public record ContentFiles(@Nullable SourceFile site, List<ContentEntry> authors, List<ContentEntry> frameworks,
		List<GuideFolder> guides, boolean settled) {

	/** The file of the whole site. */
	public static final String SITE = "site.yaml";

	/**
	 * The files of one moment; the lists are copied.
	 */
	public ContentFiles {
		authors = List.copyOf(authors);
		frameworks = List.copyOf(frameworks);
		guides = List.copyOf(guides);
	}

	/**
	 * Whether a file counts as part of the folder.
	 * @param path path relative to the content folder, with {@code /}
	 * @return whether it was listed, be it readable or not
	 */
	public boolean lists(String path) {
		String[] steps = path.split("/", 3);
		boolean below = steps.length == 3 && steps[0].equals("guides");
		return path.equals(SITE) || isEntry(this.authors, path) || isEntry(this.frameworks, path) || (below
				&& this.guides.stream().anyMatch((guide) -> guide.slug().equals(steps[1]) && guide.lists(steps[2])));
	}

	private static boolean isEntry(List<ContentEntry> entries, String path) {
		return entries.stream().anyMatch((entry) -> entry.path().equals(path));
	}

	/**
	 * Whether there is no content at all.
	 * @return whether nothing is listed
	 */
	public boolean isEmpty() {
		return this.site == null && this.authors.isEmpty() && this.frameworks.isEmpty() && this.guides.isEmpty();
	}

	/**
	 * The same files, whoever may be writing some of them.
	 * @return the files
	 */
	public ContentFiles whenSettled() {
		return this.settled ? this : new ContentFiles(this.site, this.authors, this.frameworks, this.guides, true);
	}

}
