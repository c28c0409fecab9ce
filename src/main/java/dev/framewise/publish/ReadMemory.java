package dev.framewise.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;

/**
 * What came of reading each file last time, so that only what changed is parsed again;
 * not for use by several threads.
 */
final class ReadMemory {

	private final Map<Key, Remembered> files = new HashMap<>();

	private final Set<Key> seen = new HashSet<>();

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
	 * Forgets what nobody asked for since the last call.
	 */
	void forgetOthers() {
		this.files.keySet().retainAll(this.seen);
		this.seen.clear();
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
