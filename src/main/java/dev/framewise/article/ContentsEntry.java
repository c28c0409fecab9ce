package dev.framewise.article;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.guide.GuideHeading;

/**
 * An entry of a table of contents: a section and the sections right below it.
 *
 * @param id id of its heading
 * @param text text of its heading
 * @param below the entries below it
 */
record ContentsEntry(String id, String text, List<ContentsEntry> below) {

	/**
	 * Where it leads.
	 * @return a link within the page
	 */
	public String href() {
		return "#" + this.id;
	}

	/**
	 * The entries of two levels, from the highest level that the headings have.
	 */
	static List<ContentsEntry> of(List<GuideHeading> headings) {
		int top = headings.stream().mapToInt(GuideHeading::level).min().orElse(2);
		List<ContentsEntry> entries = new ArrayList<>();
		for (GuideHeading heading : headings) {
			ContentsEntry entry = new ContentsEntry(heading.id(), heading.text(), new ArrayList<>());
			if (heading.level() == top) {
				entries.add(entry);
			}
			else if (heading.level() == top + 1 && !entries.isEmpty()) {
				entries.get(entries.size() - 1).below().add(entry);
			}
		}
		return entries;
	}

}
