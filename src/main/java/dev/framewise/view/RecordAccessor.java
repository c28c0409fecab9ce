package dev.framewise.view;

import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/**
 * Lets Spring's expressions read the properties of records. Of any accessor that is not
 * its own, an expression remembers that it fits, and does not search again.
 */
final class RecordAccessor implements PropertyAccessor {

	static final RecordAccessor INSTANCE = new RecordAccessor();

	private RecordAccessor() {
	}

	@Override
	public Class<?> @Nullable [] getSpecificTargetClasses() {
		return null;
	}

	@Override
	public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
		return RecordProperties.getter(target, name) != null;
	}

	@Override
	public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
		Method getter = RecordProperties.getter(target, name);
		if (getter == null || target == null) {
			throw new AccessException("No record with the property " + name);
		}
		return new TypedValue(RecordProperties.read(getter, target));
	}

	@Override
	public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
		return false;
	}

	@Override
	public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
			throws AccessException {
		throw new AccessException("Templates change nothing");
	}

}
