package dev.framewise.article;

import java.util.List;

import dev.framewise.evidence.SourceNote;

/**
 * A footnote as the page of an article shows it. Its ways back are written here and not
 * by the template, like the cells of a matrix: there are hundreds, and a template takes
 * many times as long for each.
 *
 * @param id id of its element
 * @param html what it says, as safe HTML
 * @param stale whether somebody looked at its source too long ago
 * @param back links back to where the text refers to it, as safe HTML
 */
record Footnote(String id, String html, boolean stale, String back) {

	/**
	 * The footnotes of a page.
	 * @param notes the sources by number
	 * @param references where the page refers to them
	 */
	static List<Footnote> of(List<SourceNote> notes, BackReferences references) {
		return notes.stream().map((note) -> of(note, references)).toList();
	}

	private static Footnote of(SourceNote note, BackReferences references) {
		int number = note.source().number();
		return new Footnote("fn:" + number, note.source().html(), note.stale(), back(number, references.to(number)));
	}

	/**
	 * Anchors are made of digits and colons, so that nothing has to be escaped.
	 */
	private static String back(int number, List<String> anchors) {
		StringBuilder html = new StringBuilder();
		for (int use = 1; use <= anchors.size(); use++) {
			html.append("<a class=\"footnote-back\" href=\"#")
				.append(anchors.get(use - 1))
				.append("\" aria-label=\"Back to reference ")
				.append(number);
			if (anchors.size() > 1) {
				html.append(", use ").append(use).append(" of ").append(anchors.size());
			}
			html.append("\">").append(text(use, anchors.size())).append("</a> ");
		}
		return html.toString();
	}

	private static String text(int use, int uses) {
		if (use > 1) {
			return String.valueOf(use);
		}
		return (uses == 1) ? "↩" : "↩ 1";
	}

}
