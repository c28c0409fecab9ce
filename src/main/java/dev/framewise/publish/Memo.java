package dev.framewise.publish;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was made of each object last time, made anew only where the object is another or
 * its circumstances are. Not for use by several threads.
 *
 * @param <K> what it is made of, told apart by identity
 * @param <V> what is made
 */
final class Memo<K, V> {

	private final Map<K, Made<V>> known = new IdentityHashMap<>();

	private int round;

	private int asked;

	/**
	 * What is made of an object.
	 * @param object the object
	 * @param circumstances all else that it is made of
	 * @param making makes it; takes what was made of the object in other circumstances,
	 * or null
	 */
	V get(K object, Object circumstances, Function<@Nullable V, V> making) {
		Made<V> made = this.known.get(object);
		boolean asked = made != null && made.round == this.round;
		if (made == null || !made.circumstances.equals(circumstances)) {
			made = new Made<>(circumstances, making.apply((made != null) ? made.value : null));
			this.known.put(object, made);
		}
		made.round = this.round;
		this.asked += asked ? 0 : 1;
		return made.value;
	}

	/**
	 * Forgets what nobody asked for since the last call.
	 */
	void forgetOthers() {
		if (this.asked < this.known.size()) {
			this.known.values().removeIf((made) -> made.round != this.round);
		}
		this.round++;
		this.asked = 0;
	}

	private static final class Made<V> {

		private final Object circumstances;

		private final V value;

		/** When it was last asked for; thousands are, so that it is noted here. */
		private int round;

		Made(Object circumstances, V value) {
			this.circumstances = circumstances;
			this.value = value;
		}

	}

}
