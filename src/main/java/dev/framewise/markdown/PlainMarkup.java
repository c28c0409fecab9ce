package dev.framewise.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the markup that most inline content is made of, and that the thorough look
 * of the {@link Sanitizer} leaves as it is, but for quotation marks in text, which need
 * not be entities. That look takes about as long as reading all the Markdown does.
 */
final class PlainMarkup {

	private static final String WEB = "https?://[a-z0-9][a-z0-9.-]*(?:/[A-Za-z0-9/._~#=?+-]*+)?";

	private static final String LOCAL = "[/#][A-Za-z0-9/._~#:=?+-]*+";

	/** An element's name is its only group. */
	private static final Pattern OPEN = Pattern
		.compile("<(?:(em|strong|del|code)|(sup) class=\"footnote-ref\"|(a)(?: id=\"[a-z0-9:-]++\")? href=\"(?:" + WEB
				+ "|" + LOCAL + ")\"(?: aria-label=\"Footnote [0-9]++\")?)>");

	private static final List<String> ENTITIES = List.of("&amp;", "&lt;", "&gt;", "&quot;");

	private final String html;

	private final Matcher opening;

	/** Names of the elements that are open. */
	private final Deque<String> open = new ArrayDeque<>();

	private PlainMarkup(String html) {
		this.html = html;
		this.opening = OPEN.matcher(html);
	}

	/**
	 * Whether all of some HTML is such markup.
	 */
	static boolean is(String html) {
		return new PlainMarkup(html).isPlain();
	}

	private boolean isPlain() {
		int at = 0;
		while (at >= 0 && at < this.html.length()) {
			at = (this.html.charAt(at) == '<') ? tag(at) : text(at);
		}
		return at >= 0 && this.open.isEmpty();
	}

	/**
	 * What follows a tag, or a negative number where it is no such one.
	 */
	private int tag(int at) {
		if (this.html.startsWith("</", at)) {
			String end = "</" + this.open.poll() + ">";
			return this.html.startsWith(end, at) ? at + end.length() : -1;
		}
		if (!this.opening.region(at, this.html.length()).lookingAt()) {
			return -1;
		}
		String name = name();
		// An element in one of its kind is taken apart.
		boolean nested = this.open.contains(name);
		this.open.push(name);
		return nested ? -1 : this.opening.end();
	}

	private String name() {
		for (int group = 1; group < this.opening.groupCount(); group++) {
			if (this.opening.group(group) != null) {
				return this.opening.group(group);
			}
		}
		return this.opening.group(this.opening.groupCount());
	}

	/**
	 * What follows a character or an entity, or a negative number where it would be
	 * written in another way.
	 */
	private int text(int at) {
		char character = this.html.charAt(at);
		if (character == '&') {
			return entity(at);
		}
		boolean ascii = (character >= ' ' && character <= '~' && character != '>') || character == '\n';
		return (ascii || (character > '\u00a0' && character < Character.MIN_SURROGATE)) ? at + 1 : -1;
	}

	private int entity(int at) {
		return ENTITIES.stream()
			.filter((entity) -> this.html.startsWith(entity, at))
			.findFirst()
			.map((entity) -> at + entity.length())
			.orElse(-1);
	}

}
