package dev.framewise.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Where the links of one file lead. Editors write addresses of the site, or paths from
 * file to file, which also work where the folder itself is browsed.
 */
final class LinkAddresses {

	private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

	private static final Pattern WEB = Pattern.compile("(?i)^https?://[^/?#\\s]+.*");

	private static final Pattern GUIDE = Pattern.compile("guides/([^/]+)(?:/(.+))?");

	private static final Pattern PAGE = Pattern.compile("(frameworks|authors)/([^/]+)\\.md");

	private final String folder;

	private final String page;

	LinkAddresses(String path, String page) {
		this.folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
		this.page = page;
	}

	/**
	 * Where a link leads.
	 * @return the target, or empty where readers cannot follow it
	 */
	Optional<Target> resolve(String written) {
		Matcher scheme = SCHEME.matcher(written);
		if (written.indexOf(':') >= 0 && scheme.find()) {
			return isFollowed(scheme.group(1), written) ? Optional.of(Target.away(encoded(written))) : Optional.empty();
		}
		if (written.startsWith("//") || written.contains("\\") || written.isBlank()) {
			return Optional.empty();
		}
		return within(written);
	}

	private static boolean isFollowed(String scheme, String written) {
		return scheme.equalsIgnoreCase("mailto") || WEB.matcher(written).matches();
	}

	private Optional<Target> within(String written) {
		int hash = written.indexOf('#');
		String fragment = (hash < 0) ? "" : decoded(written.substring(hash + 1));
		String before = (hash < 0) ? written : written.substring(0, hash);
		int question = before.indexOf('?');
		String query = (question < 0) ? "" : before.substring(question);
		String path = decoded((question < 0) ? before : before.substring(0, question));
		return address(path).map((address) -> Target.here(address, encoded(query), fragment));
	}

	private Optional<String> address(String path) {
		if (path.isEmpty()) {
			return Optional.of(this.page);
		}
		return path.startsWith("/") ? Optional.of(path) : inFolder(path).flatMap(LinkAddresses::published);
	}

	/**
	 * The path a relative path means, from the content folder, or empty where it leaves
	 * it.
	 */
	private Optional<String> inFolder(String path) {
		Deque<String> steps = new ArrayDeque<>();
		for (String step : (this.folder + "/" + path).split("/")) {
			if (step.equals("..") && steps.pollLast() == null) {
				return Optional.empty();
			}
			if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
				steps.add(step);
			}
		}
		return Optional.of(String.join("/", steps));
	}

	/**
	 * A path or fragment without percent signs; one that is wrongly encoded stays as it
	 * is.
	 */
	private static String decoded(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	/**
	 * A text as it stands in an address; most can stay as they are.
	 */
	private static String encoded(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (!(character >= 'a' && character <= 'z') && !(character >= '-' && character <= '9')) {
				return Escaping.percentEncodeUrl(text);
			}
		}
		return text;
	}

	private static Optional<String> published(String path) {
		Matcher guide = GUIDE.matcher(path);
		if (guide.matches()) {
			String rest = guide.group(2);
			boolean article = rest == null || rest.equals("guide.md");
			return Optional.of("/guides/" + guide.group(1) + (article ? "" : "/files/" + rest));
		}
		Matcher page = PAGE.matcher(path);
		return page.matches() ? Optional.of("/" + page.group(1) + "/" + page.group(2)) : Optional.empty();
	}

	/**
	 * Where a link leads.
	 *
	 * @param href what a page says
	 * @param local whether it leads to this site
	 * @param address the path on this site, or empty
	 * @param fragment the anchor there, or empty
	 */
	record Target(String href, boolean local, String address, String fragment) {

		static Target away(String href) {
			return new Target(href, false, "", "");
		}

		static Target here(String address, String query, String fragment) {
			String anchor = fragment.isEmpty() ? "" : "#" + encoded(fragment);
			return new Target(encoded(address) + query + anchor, true, address, fragment);
		}

	}

}
