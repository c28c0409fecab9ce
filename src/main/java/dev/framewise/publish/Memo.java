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

	private Map<K, Made<V>> before = new IdentityHashMap<>();

	private Map<K, Made<V>> now = new IdentityHashMap<>();

	/**
	 * What is made of an object.
	 * @param object the object
	 * @param circumstances all else that it is made of
	 * @param making makes it; takes what was made of the object in other circumstances,
	 * or null
	 */
	V get(K object, Object circumstances, Function<@Nullable V, V> making) {
		Made<V> made = this.before.get(object);
		if (made == null || !made.circumstances().equals(circumstances)) {
			made = new Made<>(circumstances, making.apply((made != null) ? made.value() : null));
		}
		this.now.put(object, made);
		return made.value();
	}

	/**
	 * Forgets what nobody asked for since the last call.
	 */
	void forgetOthers() {
		this.before = this.now;
		this.now = new IdentityHashMap<>(this.before.size());
	}

	private record Made<V>(Object circumstances, V value) {

	}

}
