package dev.framewise.web;

import java.util.Objects;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader reads of a cell, without the numbers of its sources.
 */
public final class PageWords {

	private PageWords() {
	}

	/**
	 * The value of a cell in a matrix.
	 * @param page the page
	 * @param row id of the row
	 * @param column number of the framework's column, from 0
	 * @return its text
	 */
	public static String value(Document page, String row, int column) {
		Element found = page.getElementById(row);
		return of(Objects.requireNonNull(found, row).select("td").get(column));
	}

	/**
	 * The text of a value wherever it is shown.
	 * @param element what holds it
	 * @return its text
	 */
	public static String of(Element element) {
		Element copy = element.clone();
		copy.select("sup.footnote-ref, .stale").remove();
		return copy.text().replaceAll("\\s+", " ").strip();
	}

}
