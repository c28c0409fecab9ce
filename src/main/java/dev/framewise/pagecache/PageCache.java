package dev.framewise.pagecache;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Finished pages, bounded by their weight. Which parameters a path knows is learnt from
 * what its answers asked for, so that others fill nothing.
 */
@Component
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCache {

	/** The moment of files of the program, which are the same in all revisions. */
	static final String ALWAYS = "";

	/** As many paths as are worth remembering what they asked for. */
	private static final int MOST_PATHS = 50_000;

	private final boolean on;

	private final Cache<PageKey, KeptPage> pages;

	private final Cache<String, Set<String>> names = Caffeine.newBuilder().maximumSize(MOST_PATHS).build();

	private volatile String moment = "";

	PageCache(PageCacheSettings settings) {
		this.on = settings.size().toBytes() > 0;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(settings.size().toBytes())
			.weigher((PageKey key, KeptPage page) -> page.weight())
			.recordStats()
			.build();
	}

	boolean isOn() {
		return this.on;
	}

	/**
	 * What is kept, for those who count.
	 */
	Cache<PageKey, KeptPage> pages() {
		return this.pages;
	}

	/**
	 * The key of a request, as far as is known what matters of it.
	 * @param moment what decides answers besides addresses
	 * @param path the path
	 * @param parameters all parameters
	 */
	PageKey key(String moment, String path, Map<String, String[]> parameters) {
		if (!moment.equals(ALWAYS) && !this.moment.equals(moment)) {
			// Nobody will ask for those of another moment again.
			this.moment = moment;
			this.pages.invalidateAll();
		}
		return new PageKey(moment, path, parameters.isEmpty() ? "" : query(parameters, this.names.getIfPresent(path)));
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
	 * A page that is kept.
	 * @return the page, or null
	 */
	@Nullable KeptPage find(PageKey key, Map<String, String[]> parameters) {
		KeptPage page = this.pages.getIfPresent(key);
		return (page != null && page.isFor(parameters)) ? page : null;
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

	KeptPage keep(PageKey key, KeptPage page) {
		this.pages.put(key, page);
		return page;
	}

}
