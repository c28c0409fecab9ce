package dev.framewise.markdown;

import dev.framewise.problem.Place;

/**
 * Something of this site that a text refers to and that must be there.
 *
 * @param place where the link or image starts
 * @param written the address as the editor wrote it
 * @param address the path on this site
 * @param fragment the anchor there, or empty
 * @param kind what refers to it
 */
public record Reference(Place place, String written, String address, String fragment, Kind kind) {

	/**
	 * A reference. In thousands of files the same is written again and again; memory
	 * holds it once.
	 */
	public Reference {
		written = written.intern();
		address = address.intern();
		fragment = fragment.intern();
	}

	/**
	 * What refers.
	 */
	public enum Kind {

		/** A link. */
		LINK,
		/** An image. */
		IMAGE,
		/** A slug in a list of guides to read next. */
		GUIDE

	}

}
