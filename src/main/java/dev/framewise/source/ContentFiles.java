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

	/**
	 * The files of one moment; the lists are copied.
	 */
	public ContentFiles {
		authors = List.copyOf(authors);
		frameworks = List.copyOf(frameworks);
		guides = List.copyOf(guides);
	}

	/**
	 * The same files, whoever may be writing some of them.
	 * @return the files
	 */
	public ContentFiles whenSettled() {
		return this.settled ? this : new ContentFiles(this.site, this.authors, this.frameworks, this.guides, true);
	}

}
