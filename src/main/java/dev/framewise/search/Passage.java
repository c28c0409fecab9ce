package dev.framewise.search;

/**
 * A piece of the site with an address of its own, as a search finds it.
 *
 * @param path what it belongs to, as {@code guides/some-slug}
 * @param number its number in there, from 0
 * @param kind what it is
 * @param address path and fragment where readers find it
 * @param title title of what it belongs to
 * @param heading its own heading
 * @param text its text
 */
record Passage(String path, int number, Kind kind, String address, String title, String heading, String text) {

	/**
	 * What a passage is.
	 */
	enum Kind {

		/** The beginning of a guide. */
		GUIDE("Guide"),
		/** A section of a guide. */
		SECTION("Section"),
		/** A question of a guide's FAQ. */
		QUESTION("Question"),
		/** A row of a matrix. */
		ROW("Matrix row"),
		/** The portrait of a framework. */
		FRAMEWORK("Framework");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * What readers call it.
		 */
		String label() {
			return this.label;
		}

	}

}
