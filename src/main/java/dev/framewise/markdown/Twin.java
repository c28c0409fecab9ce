package dev.framewise.markdown;

import java.util.List;

/**
 * The same page as Markdown that any program reads: what was written, but with the text
 * of included files, with links that lead to the site, and without the attributes that
 * only this site knows. Kept as what differs from the source, so that it costs memory
 * only when it is asked for.
 *
 * @param source the whole file, front matter included
 * @param edits what differs, in the order of the text, none inside another
 */
public record Twin(String source, List<Edit> edits) {

	/**
	 * Stands before each path of the site, where its address belongs; no character that
	 * texts hold.
	 */
	public static final String BASE = "\uFDD0";

	/**
	 * A twin; the list is copied.
	 */
	public Twin {
		edits = List.copyOf(edits);
	}

	/**
	 * Writes it.
	 * @return the text, with {@link #BASE} before each path of the site
	 */
	public String text() {
		StringBuilder text = new StringBuilder(this.source.length());
		int end = 0;
		for (Edit edit : this.edits) {
			if (edit.start() >= end) {
				text.append(clean(this.source.substring(end, edit.start()))).append(edit.text());
				end = edit.end();
			}
		}
		return text.append(clean(this.source.substring(end))).toString().replace("\r\n", "\n").replace('\r', '\n');
	}

	private static String clean(String written) {
		return written.replace(BASE, "");
	}

	/**
	 * Another text in the place of what was written.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param text what stands there instead
	 */
	public record Edit(int start, int end, String text) {

	}

}
