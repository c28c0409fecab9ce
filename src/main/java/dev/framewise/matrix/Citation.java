package dev.framewise.matrix;

/**
 * A cell's reference to one of its guide's sources.
 *
 * @param number the number of the source
 * @param occurrence which reference to that source this is in the article, from 1
 */
public record Citation(int number, int occurrence) {

}
