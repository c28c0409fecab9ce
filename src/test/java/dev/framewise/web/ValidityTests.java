package dev.framewise.web;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import dev.framewise.api.Unavailable;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page and the style sheet before the Nu HTML checker.
 */
@ShippedSite
class ValidityTests {

	private static final String YOUNGER_THAN_THE_CHECKER = "::details-content";

	private static final String NOWHERE = "/nowhere";

	private static final List<String> PAGES = List.of("/", "/guides", "/tags", "/tags/python",
			"/authors/framewise-team", "/frameworks", "/frameworks/django", "/guides/django-vs-fastapi",
			"/guides/django-vs-fastapi/matrix?only=differences", "/guides/django-vs-fastapi/matrix?q=zzzz",
			"/compare/fastapi-vs-django", "/guides/django-vs-fastapi/wizard", "/guides/django-vs-fastapi/wizard/map",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=yes&must=html-pages",
			"/search?q=async", "/developers", NOWHERE);

	private final Visitor visitor;

	ValidityTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everyKindOfPageIsValidHtml() throws Exception {
		List<String> faults = new ArrayList<>();
		SimpleDocumentValidator checker = checker(faults);
		for (String path : PAGES) {
			HttpResponse<String> page = this.visitor.get(path);
			assertThat(page.statusCode()).as(path).isEqualTo(path.equals(NOWHERE) ? 404 : 200);
			check(checker, path, page.body());
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void thePageThatIsMadeOfNothingIsValidHtmlToo() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		Unavailable.answer(new MockHttpServletRequest("GET", "/guides"), response, 1);
		List<String> faults = new ArrayList<>();
		check(checker(faults), "unavailable", response.getContentAsString());
		assertThat(response.getContentAsString()).contains("<h1>");
		assertThat(faults).isEmpty();
	}

	@Test
	void theStyleSheetIsValid() throws Exception {
		assertThat(faultsOf("a { color: rde }")).isNotEmpty();
		assertThat(faultsOf(this.visitor.get("/assets/framewise.css").body()))
			.allMatch((fault) -> fault.contains(YOUNGER_THAN_THE_CHECKER));
	}

	private static List<String> faultsOf(String css) throws Exception {
		List<String> faults = new ArrayList<>();
		check(checker(faults), "framewise.css",
				"<!DOCTYPE html><html lang=\"en\"><head><title>Style</title><style>" + css + "</style></head></html>");
		return faults;
	}

	private static SimpleDocumentValidator checker(List<String> faults) throws Exception {
		SimpleDocumentValidator checker = new SimpleDocumentValidator();
		checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Faults(faults));
		checker.setUpValidatorAndParsers(new Faults(faults), false, false);
		return checker;
	}

	private static void check(SimpleDocumentValidator checker, String name, String html) throws Exception {
		InputSource source = new InputSource(new StringReader(html));
		source.setSystemId(name);
		checker.checkHtmlInputSource(source);
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
