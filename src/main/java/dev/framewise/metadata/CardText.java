package dev.framewise.metadata;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines that fit a width.
 *
 * @param font the font it is set in
 * @param lines its lines
 */
record CardText(Font font, List<String> lines) {

	private static final int STEP = 6;

	private static final int SMALLEST = 24;

	/**
	 * Sets a text as large as it fits; what does not fit at the smallest size is cut,
	 * with an ellipsis.
	 * @param family a logical font
	 * @param size the largest size
	 * @param most how many lines it may have
	 * @param width how wide they may be, in pixels
	 */
	static CardText fitted(Graphics2D graphics, String text, String family, int size, int most, int width) {
		String clean = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		Font font = new Font(family, Font.PLAIN, size);
		List<String> lines = lines(graphics.getFontMetrics(font), clean, width);
		for (int smaller = size - STEP; lines.size() > most && smaller >= SMALLEST; smaller -= STEP) {
			font = font.deriveFont((float) smaller);
			lines = lines(graphics.getFontMetrics(font), clean, width);
		}
		return new CardText(font, (lines.size() <= most) ? lines : cut(lines, most));
	}

	private static List<String> cut(List<String> lines, int most) {
		List<String> kept = new ArrayList<>(lines.subList(0, most));
		kept.set(most - 1, kept.get(most - 1) + " …");
		return kept;
	}

	private static List<String> lines(FontMetrics metrics, String text, int width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
				line = longer;
			}
			else {
				lines.add(line);
				line = word;
			}
		}
		lines.add(line);
		return lines;
	}

	/**
	 * Draws the text.
	 * @param top where the first line begins, in pixels
	 * @return where the last one ends
	 */
	int draw(Graphics2D graphics, Color color, int left, int top) {
		graphics.setFont(this.font);
		graphics.setColor(color);
		FontMetrics metrics = graphics.getFontMetrics();
		int bottom = top;
		for (String line : this.lines) {
			graphics.drawString(line, left, bottom + metrics.getAscent());
			bottom += metrics.getHeight();
		}
		return bottom;
	}

}
