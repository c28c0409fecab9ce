package dev.framewise.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Choosing, ordering and copying on the page of a matrix, with scripts and without.
 */
@ShippedSite
@BrowserTest
class RefiningTests {

	private static final String MATRIX = "/guides/django-vs-fastapi/matrix";

	private final String base;

	RefiningTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	@Test
	void aChoiceTakesEffectWithoutLoadingThePageAnew(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.LIGHT, true)) {
			Page page = open(viewer, MATRIX);
			page.getByLabel("Words in a row").pressSequentially("template");
			count(page, "1 of 20 rows");
			assertThat(page.url()).endsWith(MATRIX + "?q=template");
			assertThat(page.locator("table.matrix tbody tr")).hasCount(1);
			assertThat(page.getByLabel("Words in a row")).isFocused();
			page.getByLabel("Section").selectOption("performance");
			count(page, "0 of 20 rows");
			assertThat(page.url()).endsWith(MATRIX + "?section=performance&q=template");
			page.getByText("Drop the words “template”").click();
			count(page, "8 of 20 rows");
			assertThat(page.getByLabel("Words in a row")).hasValue("");
			page.getByLabel("Only differences").check();
			page.waitForURL("**" + MATRIX + "?section=performance&only=differences");
			page.goBack();
			page.waitForURL("**" + MATRIX + "?section=performance");
			assertThat(page.getByLabel("Only differences")).not().isChecked();
			page.goBack();
			count(page, "0 of 20 rows");
			assertThat(page.getByLabel("Words in a row")).hasValue("template");
			assertStayed(page);
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void columnsAreChosenAndOrderedByKeyboardAndTheFocusStays(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.DARK, true)) {
			Page page = open(viewer, MATRIX);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put first FastAPI")).focus();
			page.keyboard().press("Enter");
			page.waitForURL("**" + MATRIX + "?frameworks=fastapi,django");
			columns(page, "FastAPI", "Django");
			Locator fastapi = page.getByLabel("FastAPI", new Page.GetByLabelOptions().setExact(true));
			assertThat(fastapi).isFocused();
			page.keyboard().press("Space");
			page.waitForURL("**" + MATRIX + "?frameworks=django");
			columns(page, "Django");
			assertThat(fastapi).isFocused();
			page.keyboard().press("Space");
			page.waitForURL("**" + MATRIX);
			columns(page, "Django", "FastAPI");
			assertStayed(page);
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void aSourceOpensBesideItsNumberAndGivesTheFocusBack(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 320, ColorScheme.LIGHT, true)) {
			Page page = open(viewer, MATRIX + "?q=admin");
			Locator number = page.locator("#row-automatic-admin-panel .footnote-ref a").first();
			number.focus();
			page.keyboard().press("Enter");
			Locator note = page.locator(":popover-open");
			assertThat(note).containsText("checked 2026-");
			page.keyboard().press("Escape");
			assertThat(note).hasCount(0);
			assertThat(number).isFocused();
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void theRowsShownCanBeCopied(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 390, ColorScheme.LIGHT, true)) {
			viewer.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			Page page = open(viewer, MATRIX + "?frameworks=fastapi");
			page.getByLabel("Words in a row").fill("jinja");
			count(page, "1 of 20 rows");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy as CSV")).click();
			assertThat(page.getByText("Copied as CSV.")).isAttached();
			assertThat(clipboard(page))
				.isEqualTo("section,row,FastAPI\r\nQuick comparison,Template engine,External (Jinja2)\r\n");
			page.navigate("/guides/django-vs-fastapi/wizard?html-pages=yes&admin=yes&concurrency=no");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the link")).click();
			assertThat(page.getByText("The link is copied.")).isAttached();
			assertThat(clipboard(page)).isEqualTo(page.locator("#page\\:link").inputValue());
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the text")).click();
			assertThat(page.getByText("The text is copied.")).isAttached();
			assertThat(clipboard(page))
				.startsWith("Django vs FastAPI 2026: Django (clear).\nThe sum: Django 2, FastAPI 0.");
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void withoutScriptsTheSameChoicesAreLinksAndOneForm(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 390, ColorScheme.LIGHT, false)) {
			Page page = viewer.page();
			page.navigate(MATRIX);
			page.getByText("Put first").click();
			page.getByLabel("Words in a row").fill("template");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
			assertThat(page.locator("#page\\:count")).hasText("1 of 20 rows");
			columns(page, "FastAPI", "Django");
			assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy"))).hasCount(0);
			page.locator("table.matrix .footnote-ref a").first().click();
			assertThat(page.locator("li:target")).isVisible();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show everything")).click();
			assertThat(page.locator("#page\\:count")).hasText("All 20 rows");
			assertThat(viewer.faults()).isEmpty();
		}
	}

	/**
	 * Opens a page and leaves a mark on it, which a page loaded anew would not have.
	 */
	private static Page open(Viewer viewer, String path) {
		Page page = viewer.page();
		page.navigate(path);
		page.evaluate("() => { window.stayed = true; }");
		return page;
	}

	private static void assertStayed(Page page) {
		assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
	}

	private static void count(Page page, String words) {
		assertThat(page.locator("#page\\:count")).hasText(words);
	}

	private static void columns(Page page, String... names) {
		assertThat(page.locator("table.matrix").first().locator("thead th:not(:first-child)")).hasText(names);
	}

	private static String clipboard(Page page) {
		return (String) page.evaluate("() => navigator.clipboard.readText()");
	}

}
