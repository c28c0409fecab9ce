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
		return of(cell(page, row, column));
	}

	/**
	 * The value of a cell in a matrix as pages say it that show no other to compare it
	 * with.
	 * @param page the page
	 * @param row id of the row
	 * @param column number of the framework's column, from 0
	 * @return its text, without a word on whether it is the best
	 */
	public static String alone(Document page, String row, int column) {
		Element copy = cell(page, row, column).clone();
		copy.select(".best").remove();
		return of(copy);
	}

	private static Element cell(Document page, String row, int column) {
		return Objects.requireNonNull(page.getElementById(row), row).select("td").get(column);
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
