package dev.framewise.search;

import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.revision.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the index of a revision before anybody asks for it: at the start beside the first
 * requests, later right after the revision came into service, which it does not delay.
 */
@Component
class SearchIndexing {

	private static final Logger log = LoggerFactory.getLogger(SearchIndexing.class);

	/**
	 * The first search is slow, because it loads what all searches need; so it is ours.
	 */
	private static final String WARM_UP = "anything at all";

	private final PassageIndex index;

	private final Snapshot snapshot;

	private volatile boolean ready;

	private volatile String made = "";

	SearchIndexing(PassageIndex index, Snapshot snapshot) {
		this.index = index;
		this.snapshot = snapshot;
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		Thread thread = new Thread(this::makeFirst, "search-index");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * What is published meanwhile waits for no index: whoever saves goes on saving.
	 */
	private void makeFirst() {
		make();
		this.ready = true;
		make();
	}

	/**
	 * Comes after all others who want to know of the revision.
	 */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void follow(ContentLoadedEvent event) {
		String published = event.report().revision();
		if (this.ready && !published.equals(this.made)) {
			this.made = published;
			make();
		}
	}

	/**
	 * Where it fails, the first search tries again.
	 */
	private void make() {
		long start = System.nanoTime();
		try {
			this.snapshot.read(() -> this.index.use((index) -> Searching.find(index, WARM_UP, 0, 1)));
			log.debug("The search index is up to date after {} ms", (System.nanoTime() - start) / 1_000_000);
		}
		catch (RuntimeException ex) {
			log.warn("The search index could not be made; the next search tries again.", ex);
		}
	}

}
