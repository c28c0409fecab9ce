package dev.framewise.revision;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that all pages need and a revision decides, such as what the site is called:
 * read from the database once for each revision, then at hand. Only requests use what is
 * at hand, because only they know which revision they see; whatever reads outside of
 * them, and who writes above all, is given what the database says.
 *
 * @param <T> what it is
 */
public final class OncePerRevision<T> {

	private volatile @Nullable Known<T> known;

	/**
	 * What holds in the revision that the caller sees.
	 * @param reading reads it from the database
	 * @return what was read now, or for the same revision before
	 */
	public T get(Supplier<T> reading) {
		String seen = SnapshotFilter.seen();
		if (seen == null) {
			return reading.get();
		}
		Known<T> last = this.known;
		if (last == null || !last.revision().equals(seen)) {
			last = new Known<>(seen, reading.get());
			this.known = last;
		}
		return last.value();
	}

	private record Known<T>(String revision, T value) {

	}

}
