package dev.framewise.problem;

import java.util.Comparator;

/**
 * A place in the content folder.
 *
 * @param path path relative to the content folder, with {@code /}
 * @param line line in the file as it lies, from 1
 * @param column column in code points, from 1; a byte order mark is not counted
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::path)
		.thenComparingInt(Place::line)
		.thenComparingInt(Place::column);

	/**
	 * The first character of a file: where a fault of the whole file is reported.
	 * @param path path relative to the content folder
	 * @return line 1, column 1
	 */
	public static Place start(String path) {
		return new Place(path, 1, 1);
	}

	/**
	 * A place further along the same line.
	 * @param codePoints how many code points further
	 * @return the place
	 */
	public Place plus(int codePoints) {
		return new Place(this.path, this.line, this.column + codePoints);
	}

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.path + ":" + this.line + ":" + this.column;
	}

}
