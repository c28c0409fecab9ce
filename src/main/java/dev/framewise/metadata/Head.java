package dev.framewise.metadata;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says besides its title.
 *
 * @param article whether the page belongs to a guide
 * @param image whole address of its card, or null
 * @param alt what the card shows, in words; empty where there is none
 * @param data blocks of JSON-LD that may stand inside a script element
 */
public record Head(boolean article, @Nullable String image, String alt, List<String> data) {

	/**
	 * A head; the list is copied.
	 */
	public Head {
		data = List.copyOf(data);
	}

	/**
	 * The head of a page nobody needs to know more of.
	 * @return a plain head
	 */
	static Head plain() {
		return new Head(false, null, "", List.of());
	}

	/**
	 * How wide its card is.
	 * @return the width in pixels
	 */
	public int width() {
		return CardDrawing.WIDTH;
	}

	/**
	 * How high its card is.
	 * @return the height in pixels
	 */
	public int height() {
		return CardDrawing.HEIGHT;
	}

}
