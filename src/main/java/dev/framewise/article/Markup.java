package dev.framewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of element that the text of an article holds here and there.
 *
 * @param begin what each begins with; looking for that first is many times as quick as
 * the search of a pattern
 * @param pattern what one is, from its begin on
 */
record Markup(String begin, Pattern pattern) {

	/**
	 * A kind of element.
	 * @param begin what each begins with, without meaning in patterns
	 * @param rest the pattern of the rest
	 */
	static Markup of(String begin, String rest) {
		return new Markup(begin, Pattern.compile(begin + rest));
	}

	/**
	 * Those in a text, in order.
	 */
	List<MatchResult> in(String html) {
		List<MatchResult> found = new ArrayList<>();
		Matcher matcher = this.pattern.matcher(html);
		int at = html.indexOf(this.begin);
		while (at >= 0) {
			int next = at + this.begin.length();
			if (matcher.region(at, html.length()).lookingAt()) {
				found.add(matcher.toMatchResult());
				next = matcher.end();
			}
			at = html.indexOf(this.begin, next);
		}
		return found;
	}

}
