package dev.framewise.source;

import java.util.Arrays;

import dev.framewise.problem.Place;

/**
 * One text file of the content folder: its path, its text without a byte order mark, and
 * the place of every character.
 */
public final class SourceFile {

	private final String path;

	private final String text;

	private final int[] lineStarts;

	/**
	 * A file.
	 * @param path path relative to the content folder, with {@code /}
	 * @param text the text, without a byte order mark
	 */
	public SourceFile(String path, String text) {
		this.path = path;
		this.text = text;
		this.lineStarts = lineStarts(text);
	}

	/**
	 * Where the file lies.
	 * @return path relative to the content folder
	 */
	public String path() {
		return this.path;
	}

	/**
	 * What the file says.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The place of a character.
	 * @param offset index of a UTF-16 unit in the text, or its length
	 * @return line and column
	 */
	public Place place(int offset) {
		int found = Arrays.binarySearch(this.lineStarts, offset);
		int line = (found >= 0) ? found : -found - 2;
		int column = this.text.codePointCount(this.lineStarts[line], Math.min(offset, this.text.length()));
		return new Place(this.path, line + 1, column + 1);
	}

	private static int[] lineStarts(String text) {
		int[] starts = new int[16];
		int count = 1;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
			starts = (count < starts.length) ? starts : Arrays.copyOf(starts, count * 2);
			starts[count++] = end + 1;
		}
		return Arrays.copyOf(starts, count);
	}

}
