package dev.framewise.measurement;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Draws figures by a template. Articles are made when files are read, which `check` does
 * without a site around it; so this engine is not that of the pages.
 */
final class MeasurementTemplate {

	private static final SpringTemplateEngine ENGINE = engine();

	private MeasurementTemplate() {
	}

	static String html(MeasurementPage page) {
		return ENGINE.process("figure", new Context(Locale.ENGLISH, Map.of("page", page))).strip();
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(
				MeasurementTemplate.class.getClassLoader());
		templates.setPrefix("templates/measurement/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		return engine;
	}

}
