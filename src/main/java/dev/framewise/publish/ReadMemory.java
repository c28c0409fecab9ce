package dev.framewise.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;

/**
 * What came of reading each file last time, so that only what changed is parsed again.
 * Files may be read by several threads at once, within one load.
 */
final class ReadMemory {

	private final Map<Key, Remembered> files = new ConcurrentHashMap<>();

	private final Set<Key> seen = ConcurrentHashMap.newKeySet();

	private Map<Object, Object> contexts = new HashMap<>();

	private Map<Object, Named> versions = new HashMap<>();

	private Map<Object, Object> nextContexts = new HashMap<>();

	private Map<Object, Named> nextVersions = new HashMap<>();

	/**
	 * What a file says, parsed only where something it is made of has changed.
	 * @param address the path of its page
	 * @param input the file
	 * @param context whatever else its reading depends on
	 * @param broken the places of references shown as text
	 * @param reader reads it
	 */
	@SuppressWarnings("unchecked")
	<T> ReadFile<T> read(String address, Object input, Object context, Set<Place> broken,
			Supplier<ReadFile<T>> reader) {
		Key key = new Key(address, broken.isEmpty());
		this.seen.add(key);
		Remembered before = this.files.get(key);
		if (before != null && before.isOf(input, context, broken)) {
			// An address always stands for the same type.
			return (ReadFile<T>) before.file();
		}
		ReadFile<T> file = reader.get();
		this.files.put(key, new Remembered(input, context, broken, file));
		return file;
	}

	/**
	 * The equal object of last time, so that comparing it with itself costs nothing.
	 * @param context something that much is compared by
	 */
	@SuppressWarnings("unchecked")
	<T> T same(T context) {
		// Equal objects are of the same type here.
		T same = (T) this.contexts.getOrDefault(context, context);
		this.nextContexts.put(same, same);
		return same;
	}

	/**
	 * The name of a version, hashed only where something it is made of has changed.
	 * @param file the file, equal to that of last time where it is unchanged
	 * @param madeOf what else it is made of
	 * @param hash makes the name
	 */
	String version(Object file, Object madeOf, Supplier<String> hash) {
		Named before = this.versions.get(file);
		Named now = (before != null && before.madeOf().equals(madeOf)) ? before : new Named(madeOf, hash.get());
		this.nextVersions.put(file, now);
		return now.version();
	}

	/**
	 * Forgets what nobody asked for since the last call.
	 */
	void forgetOthers() {
		this.files.keySet().retainAll(this.seen);
		this.seen.clear();
		this.contexts = this.nextContexts;
		this.versions = this.nextVersions;
		this.nextContexts = new HashMap<>();
		this.nextVersions = new HashMap<>();
	}

	private record Named(Object madeOf, String version) {

	}

	private record Key(String address, boolean whole) {

	}

	private record Remembered(Object input, Object context, Set<Place> broken, ReadFile<?> file) {

		boolean isOf(Object input, Object context, Set<Place> broken) {
			return this.input.equals(input)
					&& (asksForTooMuch() || (this.context.equals(context) && this.broken.equals(broken)));
		}

		/**
		 * What passes a limit does so whatever else changes, and may have cost seconds.
		 */
		private boolean asksForTooMuch() {
			return this.file.described() == null && !this.file.problems().isEmpty()
					&& this.file.problems().stream().allMatch((problem) -> problem.code() == ProblemCode.LIMIT);
		}

	}

}
