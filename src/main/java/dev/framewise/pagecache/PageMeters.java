package dev.framewise.pagecache;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Meters of the finished pages: how many are kept, and how often one was there.
 */
@Component
class PageMeters implements MeterBinder {

	private final PageCache cache;

	PageMeters(PageCache cache) {
		this.cache = cache;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		new CaffeineCacheMetrics<>(this.cache.pages(), "framewise.pages", List.of()).bindTo(registry);
	}

}
