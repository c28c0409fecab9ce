package dev.framewise.metadata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The picture that stands for a guide where it is shared.
 *
 * @param slug slug of the guide
 * @param title its title
 * @param frameworks names of the frameworks it compares
 * @param site name of the site
 */
record Card(String slug, String title, List<String> frameworks, String site) {

	private static final int HASH = 16;

	Card {
		frameworks = List.copyOf(frameworks);
	}

	/**
	 * A name for what the picture shows, and how it is drawn.
	 */
	String hash() {
		String shown = String.join("\u0000", String.valueOf(CardDrawing.VERSION), this.title,
				String.join("\u0001", this.frameworks), this.site);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Where it is: another picture has another address.
	 */
	String path() {
		return "/guides/" + this.slug + "/card-" + hash() + ".png";
	}

	/**
	 * What the large line of it asks.
	 */
	String headline() {
		return this.frameworks.isEmpty() ? this.title : String.join(" or ", this.frameworks) + "?";
	}

	/**
	 * What it shows, in words.
	 */
	String alt() {
		return this.frameworks.isEmpty() ? this.title + ", " + this.site
				: headline() + " " + this.title + ", " + this.site;
	}

}
