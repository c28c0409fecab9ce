package dev.framewise.markdown;

import java.util.List;

import dev.framewise.problem.Place;

/**
 * A footnote that the text refers to.
 *
 * @param place where its definition starts
 * @param number its number on the page, in the order of first references, from 1
 * @param occurrences how many references lead to it
 * @param text its plain text
 * @param html its safe HTML
 * @param links the links in it, in order
 */
public record Footnote(Place place, int number, int occurrences, String text, String html, List<Link> links) {

	/**
	 * A footnote; the links are copied.
	 */
	public Footnote {
		links = List.copyOf(links);
	}

}
