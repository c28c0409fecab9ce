package dev.framewise.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=yes&concurrency=no",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=no",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=unsure&concurrency=yes",
			"/guides/django-vs-fastapi/wizard?html-pages=unsure&admin=unsure&concurrency=unsure",
			"/guides/django-vs-fastapi/wizard?html-pages=yes&admin=no&concurrency=yes&must=html-pages,concurrency&was=django",
			"/developers", "/nowhere");

	/** The rules, which the library brings along. */
	private static final String AXE = axe();

	/** What an answer of 400 or 404 says to the console of the browser. */
	private static final String EXPECTED = "console: Failed to load resource: the server responded with a status of 40";

	private final String base;

	EveryPageTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 320 })
	void everyKindOfPageCanBeUsedByEverybody(int width, Browser browser) {
		List<String> faults = new ArrayList<>();
		try (Viewer viewer = new Viewer(browser, this.base, width, ColorScheme.LIGHT, true)) {
			for (String path : PAGES) {
				viewer.page().navigate(path);
				look(viewer, path, faults);
			}
			viewer.faults().stream().filter((fault) -> !fault.startsWith(EXPECTED)).forEach(faults::add);
		}
		assertThat(faults).isEmpty();
	}

	/**
	 * Looks at a page with every rule, and then at its colours where they are others. The
	 * page is opened once, and the rules are brought to it once.
	 */
	static void look(Viewer viewer, String path, List<String> faults) {
		Page page = viewer.page();
		page.evaluate(AXE);
		faults.addAll(violations(page, path + " light", List.of()));
		for (ForcedColors forced : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
			for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
				int overflow = (Integer) page
					.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
				if (overflow > 0) {
					faults.add(path + " scrolls sideways by " + overflow);
				}
				faults.addAll(violations(page, path + " " + scheme + " " + forced, List.of("color-contrast")));
			}
		}
		page.emulateMedia(
				new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.NONE));
	}

	/**
	 * What rules find.
	 * @param rules the rules, or none for all
	 */
	@SuppressWarnings("unchecked")
	private static List<String> violations(Page page, String what, List<String> rules) {
		List<String> found = (List<String>) page.evaluate("""
				(rules) => axe.run(document, { resultTypes: ["violations"],
					...(rules.length ? { runOnly: { type: "rule", values: rules } } : {}) })
					.then((all) => all.violations.map((violation) => violation.id + " "
						+ violation.nodes.map((node) => node.target.join(" ")).join(", ")))
				""", rules);
		return found.stream().map((violation) -> what + ": " + violation).toList();
	}

	private static String axe() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void theRulesFindWhatIsWrong(Browser browser) {
		List<String> faults = new ArrayList<>();
		try (Viewer viewer = new Viewer(browser, this.base, 320, ColorScheme.LIGHT, true)) {
			viewer.page().navigate("/tags");
			// The policy of our pages lets no script make markup of text.
			viewer.page().evaluate("""
					() => { const main = document.querySelector("main");
						const add = (name, more) => main.appendChild(Object.assign(document.createElement(name), more));
						add("img", { src: "/assets/icon.svg" });
						add("p", { textContent: "Pale in the dark only" }).style.color = "#333";
						add("div", { textContent: "wide" }).style.width = "400px"; }""");
			look(viewer, "/tags", faults);
		}
		assertThat(faults).anyMatch((fault) -> fault.startsWith("/tags light: image-alt"))
			.anyMatch((fault) -> fault.startsWith("/tags DARK NONE: color-contrast"))
			.anyMatch((fault) -> fault.contains("scrolls sideways"))
			.noneMatch((fault) -> fault.startsWith("/tags LIGHT NONE: color-contrast"));
	}

}
