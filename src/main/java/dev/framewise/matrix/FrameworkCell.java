package dev.framewise.matrix;

import dev.framewise.markdown.RichText;

/**
 * A cell of one framework, with the place where it stands.
 *
 * @param guide slug of the guide
 * @param criterion id of the row
 * @param label label of the row
 * @param cell the cell
 */
public record FrameworkCell(String guide, String criterion, RichText label, Cell cell) {

}
