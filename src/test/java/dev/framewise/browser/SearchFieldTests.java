package dev.framewise.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search field as people use it.
 */
@ShippedSite
@BrowserTest
class SearchFieldTests {

	private static final String FOCUS = "() => document.activeElement.id";

	private final String base;

	SearchFieldTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	@Test
	void theSlashLeadsThereAndTheResultsComeWhileOneTypes(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.LIGHT, true)) {
			Page page = viewer.page();
			page.navigate("/guides");
			page.keyboard().press("/");
			assertThat(page.evaluate(FOCUS)).isEqualTo("page:search");
			page.keyboard().type("adm");
			assertThat(page.locator("#page\\:search").inputValue()).isEqualTo("adm");
			page.keyboard().press("Enter");
			page.waitForURL("**/search?q=adm");
			page.locator("#page\\:search").fill("migrations/");
			page.waitForURL("**/search?q=migrations%2F");
			assertThat(page.locator("#page\\:count").textContent()).contains("migrations/");
			assertThat(page.locator(".found mark").first().textContent()).isEqualToIgnoringCase("migrations");
			assertThat(page.title()).startsWith("migrations/");
			page.locator("#page\\:search").fill("");
			page.waitForURL("**/search");
			assertThat(page.locator(".found").count()).isZero();
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void theSlashIsALetterWhereOneTypesAndCanBeTurnedOff(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.LIGHT, true)) {
			Page page = viewer.page();
			page.navigate("/guides/django-vs-fastapi/matrix");
			page.locator("main input[type=search]").press("/");
			assertThat(page.locator("main input[type=search]").inputValue()).isEqualTo("/");
			page.navigate("/search");
			page.getByLabel("On every page, the key").uncheck();
			page.navigate("/guides");
			page.keyboard().press("/");
			assertThat(page.evaluate(FOCUS)).isNotEqualTo("page:search");
		}
	}

	@Test
	void withoutJavaScriptTheFormIsEnough(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 320, ColorScheme.DARK, false)) {
			Page page = viewer.page();
			page.navigate("/");
			page.locator("#page\\:search").fill("automatic admin panel");
			page.locator("#page\\:search").press("Enter");
			page.locator(".found a").first().click();
			assertThat(page.url()).endsWith("/guides/django-vs-fastapi#row-automatic-admin-panel");
			assertThat(viewer.faults()).isEmpty();
		}
	}

}
