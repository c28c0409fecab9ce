package dev.framewise.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the first page to a verdict, as people go there.
 */
@ShippedSite
@BrowserTest
class WalkTests {

	private final String base;

	WalkTests(@LocalServerPort int port) {
		this.base = new Visitor(port).address("");
	}

	@Test
	void byClicksWithoutJavaScript(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 390, ColorScheme.LIGHT, false)) {
			Page page = viewer.page();
			page.navigate("/");
			click(page, "Read the guide");
			assertThat(page.url()).endsWith("/guides/django-vs-fastapi");
			click(page, "See the matrix");
			page.getByLabel("Only differences").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
			assertThat(page.url()).contains("only=differences");
			click(page, "Answer the questions");
			answer(page, "Yes");
			answer(page, "No");
			click(page, "Back to question 2");
			answer(page, "Yes");
			page.getByLabel("This is a must").check();
			answer(page, "No");
			assertThat(page.locator("h1").textContent()).isEqualTo("Django");
			page.locator("ul.changes a").first().click();
			assertThat(page.locator("table.sum").isVisible()).isTrue();
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void byKeyboardAlone(Browser browser) {
		try (Viewer viewer = new Viewer(browser, this.base, 1280, ColorScheme.DARK, true)) {
			Page page = viewer.page();
			page.navigate("/");
			tabTo(page, "Answer the questions");
			page.keyboard().press("Enter");
			for (int question = 1; question <= 3; question++) {
				page.waitForSelector("text=Question " + question + " of 3");
				tabTo(page, "yes");
				page.keyboard().press("Space");
				tabTo(page, "Continue");
				page.keyboard().press("Enter");
			}
			page.waitForSelector("table.sum");
			assertThat(page.locator("h1").textContent()).isEqualTo("Django, with something to weigh");
			assertThat(viewer.faults()).isEmpty();
		}
	}

	private static void click(Page page, String link) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

	private static void answer(Page page, String answer) {
		page.locator("label.choice").getByText(answer, new Locator.GetByTextOptions().setExact(false)).first().click();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue")).click();
	}

	/** Moves on by the tab key until the element of a name or value has the focus. */
	private static void tabTo(Page page, String name) {
		for (int i = 0; i < 60; i++) {
			page.keyboard().press("Tab");
			Object focused = page
				.evaluate("() => { const e = document.activeElement; return e.value || e.textContent.trim(); }");
			assertThat(page.evaluate(
					"() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
				.as("focus on “%s” can be seen", focused)
				.isEqualTo(true);
			if (name.equals(focused)) {
				return;
			}
		}
		throw new AssertionError("The tab key never comes to “" + name + "” on " + page.url());
	}

}
