package dev.framewise.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The comforts of reading, and that nothing is missing without them.
 */
@ShippedSite
@BrowserTest
class ReadingTests {

	private static final String ARTICLE = "/guides/django-vs-fastapi";

	private static final String GROUND = "() => getComputedStyle(document.documentElement).backgroundColor";

	private static final String NOTE = "[id='page:note']";

	private final String base;

	ReadingTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	private Viewer viewer(Browser browser, int width, boolean script) {
		return new Viewer(browser, this.base, width, ColorScheme.LIGHT, script);
	}

	@Test
	void aChosenSchemeHoldsFromTheFirstMomentOfTheNextPage(Browser browser) {
		try (Viewer viewer = viewer(browser, 1280, true)) {
			Page page = viewer.page();
			page.addInitScript("""
					new MutationObserver(() => {
						if (document.body && window.atFirst === undefined) {
							window.atFirst = document.documentElement.dataset.scheme ?? "system";
						}
					}).observe(document, { childList: true, subtree: true });
					""");
			page.navigate(ARTICLE);
			Object light = page.evaluate(GROUND);
			page.getByLabel("Colours").selectOption("dark");
			assertThat(page.evaluate(GROUND)).isNotEqualTo(light);
			page.navigate("/");
			assertThat(page.evaluate("() => window.atFirst")).isEqualTo("dark");
			assertThat(page.evaluate(GROUND)).isNotEqualTo(light);
			assertThat(page.getByLabel("Colours").inputValue()).isEqualTo("dark");
			page.getByLabel("Colours").selectOption("");
			page.navigate(ARTICLE);
			assertThat(page.evaluate("() => window.atFirst")).isEqualTo("system");
			assertThat(page.evaluate(GROUND)).isEqualTo(light);
			assertThat(page.context().cookies()).isEmpty();
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void aFootnoteOpensWhereItStandsAndGivesTheFocusBack(Browser browser) {
		for (int width : List.of(1280, 390)) {
			try (Viewer viewer = viewer(browser, width, true)) {
				Page page = viewer.page();
				page.navigate(ARTICLE);
				assertThat(page.locator("a:not([href])").count()).as("links that lead nowhere").isZero();
				Locator reference = page.locator(".footnote-ref a").first();
				reference.focus();
				page.keyboard().press("Enter");
				page.waitForSelector(NOTE);
				assertThat(page.locator(NOTE).innerText()).contains("Source 1").contains("checked");
				assertThat(page.url()).endsWith(ARTICLE);
				assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("page:note");
				assertThat(page.evaluate(
						"() => { const r = document.getElementById('page:note').getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight; }"))
					.as("the note is in sight at %s pixels", width)
					.isEqualTo(true);
				page.keyboard().press("Escape");
				assertThat(page.locator(NOTE).isVisible()).isFalse();
				assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
					.isEqualTo(reference.getAttribute("aria-label"));
				reference.click();
				page.locator(NOTE).getByText("In the list").click();
				assertThat(page.url()).endsWith("#fn:1");
				assertThat(viewer.faults()).isEmpty();
			}
		}
	}

	@Test
	void theContentsSayWhereTheReaderIs(Browser browser) {
		try (Viewer viewer = viewer(browser, 1280, true)) {
			Page page = viewer.page();
			page.navigate(ARTICLE);
			page.evaluate("() => document.getElementById('faq').scrollIntoView()");
			page.waitForSelector(".contents a[aria-current='location'][href='#faq']");
			assertThat(page.locator(".contents [aria-current]").count()).isEqualTo(1);
			page.evaluate("() => scrollTo(0, 0)");
			page.waitForCondition(() -> page.locator(".contents [aria-current]").count() == 0);
		}
	}

	@Test
	void codeIsCopiedAsItIsAndAnnounced(Browser browser) {
		try (Viewer viewer = viewer(browser, 390, true)) {
			Page page = viewer.page();
			page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			page.navigate(ARTICLE);
			Locator figure = page.locator("figure.code:has(.tok-keyword)").first();
			figure.locator(".copy").click();
			page.waitForCondition(() -> "Copied".equals(page.locator("main > [role=status]").last().textContent()));
			assertThat(page.evaluate("() => navigator.clipboard.readText()"))
				.isEqualTo(figure.locator("pre").textContent());
		}
	}

	@Test
	void nothingMovesWhenScriptsArrive(Browser browser) {
		for (int width : List.of(1280, 390)) {
			try (Viewer viewer = viewer(browser, width, true)) {
				Page page = viewer.page();
				page.addInitScript(
						"""
								window.moved = 0;
								new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.moved += entry.value))
									.observe({ type: "layout-shift", buffered: true });
								""");
				page.navigate(ARTICLE);
				page.waitForSelector(".copy");
				page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
				assertThat(((Number) page.evaluate("() => window.moved")).doubleValue()).as("at %s pixels", width)
					.isZero();
			}
		}
	}

	@Test
	void withoutScriptsNothingIsMissing(Browser browser) {
		try (Viewer viewer = viewer(browser, 390, false)) {
			Page page = viewer.page();
			page.navigate(ARTICLE);
			assertThat(page.locator(".scheme").isVisible()).isFalse();
			assertThat(page.locator(".copy").count()).isZero();
			Locator entry = page.locator(".contents a[href='#faq']");
			assertThat(entry.isVisible()).isFalse();
			page.locator(".contents summary").click();
			entry.click();
			assertThat(page.url()).endsWith("#faq");
			page.locator(".footnote-ref a").first().click();
			assertThat(page.url()).endsWith("#fn:1");
			page.setViewportSize(1280, 800);
			page.navigate(ARTICLE);
			assertThat(entry.isVisible()).isTrue();
		}
	}

	@Test
	void paperShowsWhereLinksLeadAndNoNavigation(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.DARK, true)) {
			Page page = viewer.page();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			for (String path : List.of("/", ARTICLE, ARTICLE + "/matrix", "/frameworks/django")) {
				page.navigate(path);
				assertThat(page.locator(".site-nav, .contents, .trail, .filter, .scheme, .copy, .site-search, .action")
					.all()).as(path).noneMatch(Locator::isVisible);
				page.locator("main a[href^=http]")
					.all()
					.stream()
					.limit(5)
					.forEach((link) -> assertThat(
							String.valueOf(link.evaluate("(a) => getComputedStyle(a, '::after').content")))
						.contains(link.getAttribute("href")));
				assertThat(page.evaluate(GROUND)).as(path).isEqualTo("rgb(253, 253, 251)");
			}
		}
	}

}
