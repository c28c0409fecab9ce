package dev.framewise.editor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The stream of announcements to open pages (server-sent events). It is a filter, behind
 * those that refuse requests and before all others, so that a stream holds neither a
 * snapshot of the database nor a response that is kept back. Each stream has a thread of
 * the web server to itself: a slow page holds up nobody else.
 */
@Component
@Profile("editor")
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class EventsFilter extends OncePerRequestFilter {

	/** Where the stream is. */
	static final String PATH = "/editor/events";

	/** How soon a page that has gone is noticed. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(5);

	private final Announcements announcements;

	EventsFilter(Announcements announcements) {
		this.announcements = announcements;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals(request.getContextPath() + PATH);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Cache-Control", "no-store");
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			response.setContentType("text/event-stream");
		}
		else if (this.announcements.join()) {
			try {
				response.setContentType("text/event-stream");
				tell(response.getOutputStream());
			}
			finally {
				this.announcements.leave();
			}
		}
		else {
			refuse(response);
		}
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", "30");
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().write("Too many pages are open; this one does not refresh itself for now.");
	}

	private void tell(OutputStream page) {
		try {
			Announcement told = this.announcements.latest();
			write(page, event(told));
			while (this.announcements.isRunning()) {
				Announcement now = this.announcements.await(told, HEARTBEAT);
				write(page, now.equals(told) ? ":\n\n" : event(now));
				told = now;
			}
		}
		catch (IOException ex) {
			logger.debug("A page has gone", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void write(OutputStream page, String text) throws IOException {
		page.write(text.getBytes(StandardCharsets.UTF_8));
		page.flush();
	}

	private static String event(Announcement announcement) {
		return "data: " + announcement.revision() + " " + announcement.edition() + "\n\n";
	}

}
