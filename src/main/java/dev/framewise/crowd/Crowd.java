package dev.framewise.crowd;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

import dev.framewise.api.Unavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * All who ask for something that has to be made. Those who search have places of their
 * own, and neither they nor the others can take all.
 */
@Component
@EnableConfigurationProperties(CrowdSettings.class)
public class Crowd {

	/** Places are taken for less than that. */
	private static final int RETRY_SECONDS = 1;

	private static final String ATTRIBUTE = Crowd.class.getName() + ".admitted";

	private static final String WAITED = Crowd.class.getName() + ".waited";

	private final Map<Kind, Places> places = new EnumMap<>(Kind.class);

	private final Map<Kind, LongAdder> refused = new EnumMap<>(Kind.class);

	Crowd(CrowdSettings settings) {
		this.places.put(Kind.PAGE, new Places(settings.pages(), settings.waiting(), settings.patience()));
		this.places.put(Kind.SEARCH, new Places(settings.searches(), settings.waitingSearches(), settings.patience()));
		for (Kind kind : Kind.values()) {
			this.refused.put(kind, new LongAdder());
		}
	}

	/**
	 * Makes something as soon as there is a place, which is let go when it is made.
	 * @param request the request it is made for, which asks for no second place meanwhile
	 * @param kind what is asked for
	 * @param making makes it
	 * @return whether there was a place; where there was none, nothing is made
	 * @throws IOException if making it does
	 * @throws ServletException if making it does
	 */
	public boolean admit(HttpServletRequest request, Kind kind, Making making) throws IOException, ServletException {
		Places places = of(kind);
		if (!take(places, request)) {
			this.refused.get(kind).increment();
			return false;
		}
		try {
			request.setAttribute(ATTRIBUTE, kind);
			making.make();
			return true;
		}
		finally {
			request.removeAttribute(ATTRIBUTE);
			places.leave();
		}
	}

	/**
	 * Waits for what another makes, among those who wait for a place: whoever waits takes
	 * a thread.
	 * @param kind what is asked for
	 * @param waiting waits
	 * @return whether there was room; where there was none, nobody waits
	 */
	public boolean await(Kind kind, Runnable waiting) {
		boolean room = of(kind).await(waiting);
		if (!room) {
			this.refused.get(kind).increment();
		}
		return room;
	}

	/**
	 * Tells whoever finds neither a place nor room to wait.
	 * @param request what is not answered
	 * @param response the response, of which nothing is sent yet
	 * @throws IOException if the client has gone
	 */
	public static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Unavailable.answer(request, response, RETRY_SECONDS);
	}

	private static boolean take(Places places, HttpServletRequest request) {
		long start = System.nanoTime();
		try {
			return places.take();
		}
		finally {
			request.setAttribute(WAITED, waited(request).plusNanos(System.nanoTime() - start));
		}
	}

	/**
	 * How long a request has waited for places so far, while nothing was made for it.
	 * @param request the request
	 * @return how long
	 */
	public static Duration waited(HttpServletRequest request) {
		return (request.getAttribute(WAITED) instanceof Duration waited) ? waited : Duration.ZERO;
	}

	/**
	 * Whether a request has a place already.
	 */
	static boolean hasPlace(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

	/**
	 * How many places are taken.
	 */
	int taken(Kind kind) {
		return of(kind).taken();
	}

	/**
	 * How many wait.
	 */
	int waiting(Kind kind) {
		return of(kind).waiting();
	}

	/**
	 * How many have found no place so far.
	 */
	long refused(Kind kind) {
		return this.refused.get(kind).sum();
	}

	private Places of(Kind kind) {
		Places places = this.places.get(kind);
		if (places == null) {
			throw new IllegalStateException("Every kind has places");
		}
		return places;
	}

	/**
	 * What can be asked for.
	 */
	public enum Kind {

		/** A page, or data. */
		PAGE,

		/** What has certain words. */
		SEARCH;

		/**
		 * The name for meters.
		 */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Makes what was asked for.
	 */
	@FunctionalInterface
	public interface Making {

		/**
		 * Makes it.
		 * @throws IOException if something cannot be read or sent
		 * @throws ServletException if something is broken
		 */
		void make() throws IOException, ServletException;

	}

}
