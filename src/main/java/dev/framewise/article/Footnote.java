package dev.framewise.article;

import java.util.List;
import java.util.stream.IntStream;

import dev.framewise.evidence.SourceNote;

/**
 * A footnote as the page of an article shows it. What its template would have to put
 * together for each of many footnotes is put together here, where that costs little.
 *
 * @param id id of its element
 * @param html what it says, as safe HTML
 * @param stale whether somebody looked at its source too long ago
 * @param back the ways back to where the text refers to it
 */
record Footnote(String id, String html, boolean stale, List<WayBack> back) {

	/**
	 * The footnotes of a page.
	 * @param notes the sources by number
	 * @param references where the page refers to them
	 */
	static List<Footnote> of(List<SourceNote> notes, BackReferences references) {
		return notes.stream()
			.map((note) -> of(note, note.source().number(), references.to(note.source().number())))
			.toList();
	}

	private static Footnote of(SourceNote note, int number, List<String> anchors) {
		int size = anchors.size();
		return new Footnote("fn:" + number, note.source().html(), note.stale(),
				IntStream.range(0, size).mapToObj((at) -> WayBack.of(number, anchors.get(at), at + 1, size)).toList());
	}

	/**
	 * A link back to a reference.
	 *
	 * @param href where it leads
	 * @param label what assistive software calls it
	 * @param text what is seen of it
	 */
	record WayBack(String href, String label, String text) {

		private static WayBack of(int number, String anchor, int use, int uses) {
			String label = "Back to reference " + number;
			return (uses == 1) ? new WayBack("#" + anchor, label, "↩") : new WayBack("#" + anchor,
					label + ", use " + use + " of " + uses, (use == 1) ? "↩ 1" : String.valueOf(use));
		}

	}

}
