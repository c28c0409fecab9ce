package dev.framewise.pagecache;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * How long pages take that have to be made. All of them are counted by the pattern of
 * their address, of which there are few; of a slow one the log says the path. Nothing is
 * said of who asked, nor of the query, which readers write.
 */
@Component
class RenderTimes {

	private static final Logger log = LoggerFactory.getLogger(RenderTimes.class);

	/** The tag of what no page has answered, such as a redirect. */
	private static final String NONE = "none";

	private final MeterRegistry registry;

	private final Duration slow;

	/**
	 * Times of pages.
	 * @param registry where they are counted
	 * @param slow how long a page may take before the log says so
	 */
	RenderTimes(MeterRegistry registry, @Value("${framewise.slow-page:500ms}") Duration slow) {
		this.registry = registry;
		this.slow = slow;
	}

	/**
	 * A page was made.
	 * @param request what was asked for, after it was answered
	 * @param status the status of the answer
	 * @param took how long it took
	 */
	void made(HttpServletRequest request, int status, Duration took) {
		Timer.builder("framewise.render")
			.description("How long it took to make pages that were not kept")
			.tag("page", pattern(request))
			.register(this.registry)
			.record(took);
		if (took.compareTo(this.slow) >= 0) {
			logSlow(PrintablePath.of(request.getRequestURI()), status, took.toMillis());
		}
	}

	private static String pattern(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern != null) ? pattern.toString() : NONE;
	}

	private static void logSlow(String path, int status, long millis) {
		log.atWarn()
			.addKeyValue("event.action", "slow-page")
			.addKeyValue("page.path", path)
			.addKeyValue("page.status", status)
			.addKeyValue("page.duration_ms", millis)
			.log("The page {} took {} ms to make", path, millis);
	}

}
