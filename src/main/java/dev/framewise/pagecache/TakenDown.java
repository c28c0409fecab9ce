package dev.framewise.pagecache;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.publish.ContentLoadedEvent;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets go of the pages of what was taken down: where nobody has asked for them since,
 * they would come back while the database is away.
 */
@Component
class TakenDown {

	/** Whose page it is, as {@code guides/some-slug}. */
	private static final Pattern OWNER = Pattern.compile("/(?:api/)?([^/]+/[^/.]+)");

	/** Below it, a guide's matrix stands under the names of frameworks. */
	private static final String COMPARED = "/compare/";

	private final PageCache cache;

	TakenDown(PageCache cache) {
		this.cache = cache;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(ContentLoadedEvent event) {
		List<String> removed = event.publication().removed();
		if (!removed.isEmpty()) {
			this.cache.forgetAll((path) -> path.startsWith(COMPARED) || isOfOne(removed, path));
		}
	}

	private static boolean isOfOne(List<String> owners, String path) {
		Matcher owner = OWNER.matcher(path);
		return owner.lookingAt() && owners.contains(owner.group(1));
	}

}
