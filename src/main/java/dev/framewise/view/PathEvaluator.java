package dev.framewise.view;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what most expressions of templates are, a path like
 * {@code page.guide.facts.title}, by following it. All others, and paths that lead
 * through anything but records, are Spring's.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

	private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*");

	/** Words of Spring's expressions, and variables that are not everywhere allowed. */
	private static final Set<String> RESERVED = Set.of("true", "false", "null", "new", "param", "session",
			"application");

	private static final String[] NO_PATH = {};

	private static final Object NOT_FOLLOWED = new Object();

	private final IStandardVariableExpressionEvaluator spring;

	private final Map<String, String[]> paths = new ConcurrentHashMap<>();

	/**
	 * An evaluator.
	 * @param spring what evaluates all other expressions
	 */
	PathEvaluator(IStandardVariableExpressionEvaluator spring) {
		this.spring = spring;
	}

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!execution.getPerformTypeConversion() && !expression.getUseSelectionAsRoot()) {
			Object value = follow(context, this.paths.computeIfAbsent(expression.getExpression(), PathEvaluator::path));
			if (value != NOT_FOLLOWED) {
				return value;
			}
		}
		letReadRecords(context);
		return this.spring.evaluate(context, expression, execution);
	}

	private static String[] path(String expression) {
		String[] steps = PATH.matcher(expression).matches() ? expression.split("\\.") : NO_PATH;
		return (steps.length > 0 && RESERVED.contains(steps[0])) ? NO_PATH : steps;
	}

	private static @Nullable Object follow(IExpressionContext context, String[] path) {
		if (path.length == 0) {
			return NOT_FOLLOWED;
		}
		Object value = context.getVariable(path[0]);
		for (int i = 1; i < path.length; i++) {
			Method getter = RecordProperties.getter(value, path[i]);
			if (getter == null || value == null) {
				return NOT_FOLLOWED;
			}
			value = RecordProperties.read(getter, value);
		}
		return value;
	}

	/**
	 * Each rendering has a context of Spring's own, which is asked for here first.
	 */
	private static void letReadRecords(IExpressionContext context) {
		Object variable = context
			.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME);
		if (variable instanceof ThymeleafEvaluationContext evaluation && !evaluation.isVariableAccessRestricted()
				&& !evaluation.getPropertyAccessors().contains(RecordAccessor.INSTANCE)) {
			evaluation.getPropertyAccessors().add(0, RecordAccessor.INSTANCE);
		}
	}

}
