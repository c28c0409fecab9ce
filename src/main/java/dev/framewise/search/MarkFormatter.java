package dev.framewise.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes parts of a text as HTML: the words that were found marked, everything escaped,
 * and an ellipsis wherever text is left out.
 */
final class MarkFormatter extends PassageFormatter {

	@Override
	public String format(Passage[] parts, String text) {
		StringBuilder html = new StringBuilder();
		int end = 0;
		for (Passage part : parts) {
			html.append((part.getStartOffset() > end) ? (html.isEmpty() ? "… " : " … ") : "");
			append(html, part, text);
			end = part.getEndOffset();
		}
		return html.append((end < text.length()) ? " …" : "").toString();
	}

	/**
	 * Words may have been found in more than one spelling, so that marks overlap.
	 */
	private static void append(StringBuilder html, Passage part, String text) {
		int done = part.getStartOffset();
		for (int i = 0; i < part.getNumMatches(); i++) {
			int start = Math.max(part.getMatchStarts()[i], done);
			int end = Math.min(part.getMatchEnds()[i], part.getEndOffset());
			if (end > start) {
				html.append(escaped(text, done, start)).append("<mark>").append(escaped(text, start, end));
				html.append("</mark>");
				done = end;
			}
		}
		html.append(escaped(text, done, part.getEndOffset()));
	}

	private static String escaped(String text, int from, int to) {
		return HtmlUtils.htmlEscape(text.substring(from, to), "UTF-8");
	}

}
