package dev.framewise.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page and the style sheet before the Nu HTML checker.
 */
@ShippedSite
class ValidityTests {

	private static final List<String> PAGES = List.of("/", "/guides", "/tags", "/tags/python",
			"/authors/framewise-team", "/frameworks", "/frameworks/django", "/guides/django-vs-fastapi",
			"/guides/django-vs-fastapi/matrix?only=differences", "/guides/django-vs-fastapi/matrix?q=zzzz",
			"/compare/fastapi-vs-django", "/guides/django-vs-fastapi/wizard", "/guides/django-vs-fastapi/wizard/map",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=yes&must=html-pages",
			"/search?q=async", "/nowhere");

	private final Visitor visitor;

	ValidityTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everyKindOfPageIsValidHtml() throws IOException, SAXException {
		EmbeddedValidator checker = new EmbeddedValidator();
		checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		for (String path : PAGES) {
			String page = this.visitor.get(path).body();
			assertThat(checker.validate(new ByteArrayInputStream(page.getBytes(UTF_8)))).as(path).isBlank();
		}
	}

	@Test
	void theStyleSheetIsValid() throws Exception {
		List<String> faults = new ArrayList<>();
		SimpleDocumentValidator checker = new SimpleDocumentValidator();
		checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Faults(faults));
		checker.setUpValidatorAndParsers(new Faults(faults), false, false);
		InputSource css = new InputSource(new StringReader(this.visitor.get("/assets/framewise.css").body()));
		css.setSystemId("framewise.css");
		checker.checkCssInputSource(css);
		assertThat(faults).isEmpty();
	}

	/**
	 * Writes down what the checker says.
	 *
	 * @param said takes the faults
	 */
	private record Faults(List<String> said) implements ErrorHandler {

		@Override
		public void warning(SAXParseException fault) {
			this.said.add("warning " + fault);
		}

		@Override
		public void error(SAXParseException fault) {
			this.said.add("error " + fault);
		}

		@Override
		public void fatalError(SAXParseException fault) {
			this.said.add("fatal " + fault);
		}

	}

}
