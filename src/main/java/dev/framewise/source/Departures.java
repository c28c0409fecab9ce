package dev.framewise.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Believes that something is gone, or can no longer be read, only when it has been so for
 * a while: many programs save by taking a file away and putting another in its place, and
 * two files change places by way of a third name. Not for use by several threads.
 */
final class Departures {

	/**
	 * However often names come and go in a folder, what stays away this many times as
	 * long is gone.
	 */
	private static final int LONGEST = 10;

	private final long patience;

	private final LongSupplier nanos;

	private final ToLongFunction<String> quiet;

	private final Map<String, Long> missingSince = new HashMap<>();

	private final Set<String> missing = new HashSet<>();

	private final Set<String> awaited = new HashSet<>();

	private @Nullable ContentFiles before;

	/**
	 * Nothing is gone yet.
	 * @param patience how long something has to be gone
	 * @param nanos a clock that never goes back, in nanoseconds
	 * @param quiet for how many nanoseconds no name has come or gone in the folder of a
	 * path: between two looks that miss a file, it may have been there
	 */
	Departures(Duration patience, LongSupplier nanos, ToLongFunction<String> quiet) {
		this.patience = patience.toNanos();
		this.nanos = nanos;
		this.quiet = quiet;
	}

	/**
	 * What the folder holds, with what was there a moment ago.
	 * @param now what was read just now
	 * @return the same, not settled where something is awaited back
	 */
	ContentFiles await(ContentFiles now) {
		this.missing.clear();
		this.awaited.clear();
		ContentFiles known = (this.before != null) ? with(this.before, now) : now;
		this.missingSince.keySet().retainAll(this.missing);
		this.before = known;
		return known;
	}

	/**
	 * Whether a file is awaited back, so that nothing need be said of it yet.
	 * @param path path relative to the content folder
	 */
	boolean isAwaited(String path) {
		return this.awaited.contains(path);
	}

	private ContentFiles with(ContentFiles old, ContentFiles now) {
		SourceFile site = (now.site() == null && old.site() != null && isRecent(old.site().path())) ? old.site()
				: now.site();
		List<ContentEntry> authors = entries(old.authors(), now.authors());
		List<ContentEntry> frameworks = entries(old.frameworks(), now.frameworks());
		List<GuideFolder> guides = merge(old.guides(), now.guides(), GuideFolder::slug, this::guide);
		return new ContentFiles(site, authors, frameworks, guides, now.settled() && this.awaited.isEmpty());
	}

	private List<ContentEntry> entries(List<ContentEntry> old, List<ContentEntry> now) {
		return merge(old, now, ContentEntry::id, this::entry);
	}

	private @Nullable ContentEntry entry(ContentEntry old, @Nullable ContentEntry now) {
		boolean lost = now == null || (now.text() == null && old.text() != null);
		return (lost && isRecent(old.path())) ? old : now;
	}

	private @Nullable GuideFolder guide(GuideFolder old, @Nullable GuideFolder now) {
		ContentEntry article = entry(old.article(), (now == null) ? null : now.article());
		if (now == null || article == null) {
			return (article == null) ? null : old;
		}
		String folder = article.path().substring(0, article.path().lastIndexOf('/') + 1);
		List<ContentFile> files = merge(old.files(), now.files(), ContentFile::path,
				(was, is) -> (is == null && isRecent(folder + was.path())) ? was : is);
		// The same object says that nothing has changed.
		return (article == now.article() && files.equals(now.files())) ? now : new GuideFolder(article, files);
	}

	/**
	 * What is there now, and of what was there before whatever may come back.
	 */
	private static <T> List<T> merge(List<T> old, List<T> now, Function<T, String> id, Choice<T> choice) {
		if (old.size() == now.size()
				&& IntStream.range(0, now.size()).allMatch((i) -> isSame(old.get(i), now.get(i), id))) {
			return IntStream.range(0, now.size())
				.mapToObj((i) -> choose(old.get(i), now.get(i), choice))
				.filter(Objects::nonNull)
				.toList();
		}
		Map<String, T> found = now.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
		old.forEach((was) -> {
			T chosen = choice.of(was, found.get(id.apply(was)));
			if (chosen != null) {
				found.put(id.apply(was), chosen);
			}
		});
		List<T> all = new ArrayList<>(found.values());
		all.sort(Comparator.comparing(id));
		return all;
	}

	/**
	 * Most of what is looked at was not touched since, and is the same object.
	 */
	private static <T> boolean isSame(T was, T is, Function<T, String> id) {
		return was == is || id.apply(was).equals(id.apply(is));
	}

	private static <T> @Nullable T choose(T was, T is, Choice<T> choice) {
		return (was == is) ? is : choice.of(was, is);
	}

	private boolean isRecent(String path) {
		long now = this.nanos.getAsLong();
		this.missing.add(path);
		long gone = now - this.missingSince.computeIfAbsent(path, (key) -> now);
		boolean recent = gone < this.patience
				|| (gone < LONGEST * this.patience && this.quiet.applyAsLong(path) < this.patience);
		if (recent) {
			this.awaited.add(path);
		}
		return recent;
	}

	/**
	 * Chooses between what was there and what is.
	 *
	 * @param <T> what it is
	 */
	@FunctionalInterface
	private interface Choice<T> {

		@Nullable T of(T was, @Nullable T is);

	}

}
