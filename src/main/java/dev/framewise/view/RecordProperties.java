package dev.framewise.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The properties of records, found as Spring's expressions find them, but looked up once
 * for each type instead of at each reading.
 */
final class RecordProperties {

	private static final ClassValue<Map<String, Optional<Method>>> GETTERS = new ClassValue<>() {

		@Override
		protected Map<String, Optional<Method>> computeValue(Class<?> type) {
			return new ConcurrentHashMap<>();
		}

	};

	private RecordProperties() {
	}

	/**
	 * What reads a property of an object.
	 * @param target any object, or null
	 * @param name the property's name
	 * @return the method, or null where the object is no record or has no such property
	 */
	static @Nullable Method getter(@Nullable Object target, String name) {
		if (!(target instanceof Record)) {
			return null;
		}
		Map<String, Optional<Method>> getters = GETTERS.get(target.getClass());
		Optional<Method> known = getters.get(name);
		if (known == null) {
			known = find(target.getClass(), name);
			getters.put(name, known);
		}
		return known.orElse(null);
	}

	/**
	 * Reads a property.
	 * @param getter what {@link #getter} gave for the object
	 * @param target the object
	 */
	static @Nullable Object read(Method getter, Object target) {
		try {
			return getter.invoke(target);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A getter, then a question, then the component itself. The class is no property that
	 * a template may follow.
	 */
	private static Optional<Method> find(Class<?> type, String name) {
		if (name.equals("class") || name.isEmpty()) {
			return Optional.empty();
		}
		String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		return Stream.of("get" + capital, "is" + capital, name).flatMap((method) -> method(type, method)).findFirst();
	}

	private static Stream<Method> method(Class<?> type, String name) {
		return Stream.of(type.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == 0)
			.filter((method) -> !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class)
			.filter((method) -> !name.startsWith("is") || method.getReturnType() == boolean.class
					|| method.getReturnType() == Boolean.class)
			// The record itself may be seen by its package only.
			.filter(Method::trySetAccessible);
	}

}
