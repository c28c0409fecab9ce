package dev.framewise.guide;

import java.time.LocalDate;

/**
 * A guide as maps of the whole site, and guides beside it, name it.
 *
 * @param slug the last part of its address
 * @param title its title
 * @param summary what it is about, in a sentence
 * @param changed the day it last changed in substance
 * @param matrix whether it has a feature matrix
 * @param wizard whether it has a wizard
 * @param comparison whether it compares frameworks
 */
public record GuideEntry(String slug, String title, String summary, LocalDate changed, boolean matrix, boolean wizard,
		boolean comparison) {

}
