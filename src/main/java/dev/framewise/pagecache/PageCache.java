package dev.framewise.pagecache;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Finished pages, bounded by their weight: of each address the last that was made, for
 * where it cannot be made anew, the one of before is better than none. Which parameters a
 * path knows is learnt from what its answers asked for, so that others fill nothing.
 */
@Component
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCache {

	/** As many paths as are worth remembering what they asked for. */
	private static final int MOST_PATHS = 50_000;

	private final boolean on;

	private final Cache<PageKey, Dated> pages;

	private final Cache<String, Set<String>> names = Caffeine.newBuilder().maximumSize(MOST_PATHS).build();

	PageCache(PageCacheSettings settings) {
		this.on = settings.size().toBytes() > 0;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(settings.size().toBytes())
			.weigher((PageKey key, Dated kept) -> kept.page().weight())
			.recordStats()
			.build();
	}

	boolean isOn() {
		return this.on;
	}

	/**
	 * What is kept, for those who count.
	 */
	Cache<PageKey, Dated> pages() {
		return this.pages;
	}

	/**
	 * The key of a request, as far as is known what matters of it.
	 * @param path the path
	 * @param parameters all parameters
	 */
	PageKey key(String path, Map<String, String[]> parameters) {
		return new PageKey(path, parameters.isEmpty() ? "" : query(parameters, this.names.getIfPresent(path)));
	}

	private static String query(Map<String, String[]> parameters, @Nullable Set<String> known) {
		Map<String, List<String>> matter = new TreeMap<>();
		parameters.forEach((name, values) -> {
			if (known == null || known.contains(name)) {
				matter.put(name, Arrays.asList(values));
			}
		});
		return matter.isEmpty() ? "" : matter.toString();
	}

	/**
	 * A page that is kept, and holds now.
	 * @param moment the present one
	 * @return the page, or null
	 */
	@Nullable KeptPage find(Moment moment, PageKey key, Map<String, String[]> parameters) {
		Dated kept = this.pages.getIfPresent(key);
		return (kept != null && kept.moment().equals(moment) && kept.page().isFor(parameters)) ? kept.page() : null;
	}

	/**
	 * A page that is kept, though it may be of another moment.
	 * @return the page, or null
	 */
	@Nullable KeptPage last(PageKey key, Map<String, String[]> parameters) {
		Dated kept = this.pages.asMap().get(key);
		return (kept != null && kept.page().isFor(parameters)) ? kept.page() : null;
	}

	/**
	 * Learns what a path asked for.
	 */
	void learn(String path, Collection<String> asked) {
		Set<String> known = this.names.getIfPresent(path);
		if (known == null || !known.containsAll(asked)) {
			Set<String> all = new TreeSet<>(asked);
			all.addAll((known != null) ? known : Set.of());
			this.names.put(path, all);
		}
	}

	KeptPage keep(Moment moment, PageKey key, KeptPage page) {
		this.pages.put(key, new Dated(moment, page));
		return page;
	}

	/**
	 * Lets go of a page, which is not there any more.
	 */
	void forget(PageKey key) {
		this.pages.invalidate(key);
	}

	/**
	 * Lets go of many pages.
	 * @param gone tells by its path whether a page is not there any more
	 */
	void forgetAll(Predicate<String> gone) {
		this.pages.asMap().keySet().removeIf((key) -> gone.test(key.path()));
	}

	/**
	 * A page, and when it is the answer.
	 *
	 * @param moment the moment it was made for
	 * @param page the page
	 */
	record Dated(Moment moment, KeptPage page) {

	}

}
