package dev.framewise.view;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * Hands the template engine the dialect with our evaluator.
 */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

	@Bean
	static BeanPostProcessor followsPaths() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					engine.setDialect(new Dialect());
				}
				return bean;
			}

		};
	}

	private static final class Dialect extends SpringStandardDialect {

		private final IStandardVariableExpressionEvaluator evaluator = new PathEvaluator(
				super.getVariableExpressionEvaluator());

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return this.evaluator;
		}

	}

}
