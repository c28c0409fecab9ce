package dev.framewise.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page on wide and narrow windows, light, dark and in forced colours.
 */
@ShippedSite
@BrowserTest
class EveryPageTests {

	static final List<String> PAGES = List.of("/", "/guides", "/tags", "/tags/python", "/authors/framewise-team",
			"/frameworks", "/frameworks/django", "/guides/django-vs-fastapi", "/guides/django-vs-fastapi/matrix",
			"/guides/django-vs-fastapi/matrix?q=zzzz", "/compare/fastapi-vs-django?only=differences",
			"/guides/django-vs-fastapi/wizard", "/guides/django-vs-fastapi/wizard/map",
			"/guides/django-vs-fastapi/cheat-sheet", "/search", "/search?q=admin", "/search?q=qwertzuiop",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=perhaps",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=no",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=yes&must=html-pages,concurrency&was=django",
			"/developers", "/nowhere");

	/** What an answer of 400 or 404 says to the console of the browser. */
	private static final String EXPECTED = "console: Failed to load resource: the server responded with a status of 40";

	private final String base;

	EveryPageTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT, NONE", "1280, DARK, NONE", "320, LIGHT, NONE", "320, DARK, NONE", "1280, LIGHT, ACTIVE",
			"320, DARK, ACTIVE" })
	void everyKindOfPageCanBeUsedByEverybody(int width, ColorScheme scheme, ForcedColors forced, Browser browser) {
		List<String> faults = new ArrayList<>();
		try (Viewer viewer = new Viewer(browser, this.base, width, scheme, forced, true)) {
			for (String path : PAGES) {
				viewer.page().navigate(path);
				look(viewer, path, scheme == ColorScheme.DARK || forced == ForcedColors.ACTIVE, faults);
			}
			viewer.faults().stream().filter((fault) -> !fault.startsWith(EXPECTED)).forEach(faults::add);
		}
		assertThat(faults).isEmpty();
	}

	static void look(Viewer viewer, String path, boolean coloursOnly, List<String> faults) {
		int overflow = (Integer) viewer.page()
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (overflow > 0) {
			faults.add(path + " scrolls sideways by " + overflow);
		}
		// Without frames, axe needs no second window to gather its results in.
		AxeBuilder axe = new AxeBuilder(viewer.page()).setLegacyMode(true);
		// Dark and forced colours differ from light in nothing but colours.
		(coloursOnly ? axe.withRules(List.of("color-contrast")) : axe).analyze()
			.getViolations()
			.forEach((violation) -> faults.add(path + " " + violation.getId() + " "
					+ violation.getNodes().stream().map((node) -> String.valueOf(node.getTarget())).toList()));
	}

}
