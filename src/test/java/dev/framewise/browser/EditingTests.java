package dev.framewise.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.EditedContent;
import dev.framewise.EditingSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * An editor with a page open beside the file. Nothing but the watch loads what is saved.
 */
@EditingSite
@BrowserTest
class EditingTests {

	/** Far longer than it takes: what is tested is that it happens. */
	private static final double PATIENCE = 60_000;

	private static final String ANCHOR_TOP = "() => document.getElementById('section-20').getBoundingClientRect().top";

	private final WrittenContent folder = EditingSite.FOLDER;

	private final String base;

	private final ContentLoader loader;

	private final SmartLifecycle announcements;

	@Autowired
	EditingTests(@LocalServerPort int port, ContentLoader loader, List<SmartLifecycle> lifecycles) {
		this.base = new Visitor(port).address("");
		this.loader = loader;
		this.announcements = lifecycles.stream()
			.filter((bean) -> bean.getClass().getSimpleName().equals("Announcements"))
			.findFirst()
			.orElseThrow();
	}

	@BeforeEach
	void allIsWell() {
		EditedContent.into(this.folder);
		assertThat(this.loader.load().problems()).isEmpty();
	}

	@Test
	void aSavedChangeAppearsAndWhatIsReadStaysInPlace(Browser browser) {
		try (Viewer viewer = open(browser, 1280, "/guides/long")) {
			Page page = viewer.page();
			page.evaluate("() => document.getElementById('section-20').scrollIntoView({ behavior: 'instant' })");
			page.evaluate("() => scrollBy({ top: -100, behavior: 'instant' })");
			double top = number(page, ANCHOR_TOP);
			double scroll = number(page, "() => scrollY");
			save("The beginning.", "Longer.\n\n".repeat(20) + "The beginning, changed.");
			waitForText(page, "The beginning, changed.");
			page.waitForFunction("() => document.readyState === 'complete'");
			assertThat(number(page, ANCHOR_TOP)).isCloseTo(top, within(2.0));
			assertThat(number(page, "() => scrollY")).as("what was put in stands above").isGreaterThan(scroll + 100);
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void aMistakeIsNamedInTheBarAndLeadsToItsLine(Browser browser) {
		try (Viewer viewer = open(browser, 1280, "/guides/long")) {
			Page page = viewer.page();
			page.evaluate("() => scrollTo({ top: 1500, behavior: 'instant' })");
			save("published:", "publishd:");
			waitForText(page, "You see the last good version of");
			page.waitForFunction("() => document.readyState === 'complete'");
			assertThat(number(page, "() => scrollY")).isCloseTo(1500, within(2.0));
			page.locator(".editor-bar summary").click();
			page.locator(".editor-bar .where").getByText(":4:1").click();
			assertThat(page.url()).endsWith("/editor/files/guides/long/guide.md#L4");
			Locator line = page.locator("li:target");
			assertThat(line.locator("> code").innerText()).isEqualTo("publishd: 2026-01-01");
			assertThat(line.locator(".problems").innerText()).contains("Did you mean 'published'?");
			save("publishd:", "published:");
			waitForText(page, "No problem in the content folder");
			assertThat(viewer.faults()).isEmpty();
		}
	}

	@Test
	void whatIsTypedAndScrolledAndOpenedIsKept(Browser browser) {
		try (Viewer viewer = open(browser, 1280, "/guides/long/matrix")) {
			Page page = viewer.page();
			save("| Row 2 | Yes[^j]", "| Row 2 | Yes");
			waitForText(page, "1 warning on this page");
			page.locator(".editor-bar summary").click();
			page.evaluate("() => document.querySelector('.matrix-region').scrollTo({ top: 300, behavior: 'instant' })");
			page.locator("[id='page:search']").fill("half a wo");
			save("| Row 3 | Yes[^j]", "| Row 3 | Partial (changed)[^j]");
			waitForText(page, "changed");
			page.waitForFunction("() => document.readyState === 'complete'");
			assertThat(page.locator("[id='page:search']").inputValue()).isEqualTo("half a wo");
			assertThat(number(page, "() => document.querySelector('.matrix-region').scrollTop")).isCloseTo(300,
					within(2.0));
			assertThat(page.evaluate("() => document.querySelector('.editor-bar details').open")).isEqualTo(true);
			page.keyboard().type("rd");
			assertThat(page.locator("[id='page:search']").inputValue()).as("the cursor is where it was")
				.isEqualTo("half a word");
		}
	}

	@Test
	void aPageCatchesUpWhenItCanListenAgain(Browser browser) {
		try (Viewer viewer = open(browser, 1280, "/guides/long")) {
			this.announcements.stop();
			save("The beginning.", "Changed meanwhile.");
			this.loader.load();
			this.announcements.start();
			waitForText(viewer.page(), "Changed meanwhile.");
		}
		finally {
			this.announcements.start();
		}
	}

	@Test
	void aPageThatIsNotConcernedStaysAsItIs(Browser browser) {
		try (Viewer viewer = open(browser, 1280, "/guides/long")) {
			Page page = viewer.page();
			page.evaluate("() => { window.untouched = true; }");
			page.waitForResponse(this.base + "/guides/long",
					() -> this.folder.change(EditedContent.DRAFT, (text) -> text.replace("title:", "titel:")));
			page.waitForResponse(this.base + "/guides/long",
					() -> this.folder.change(EditedContent.DRAFT, (text) -> text.replace("titel:", "titl:")));
			assertThat(page.evaluate("() => window.untouched")).isEqualTo(true);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 320 })
	void everybodyCanUseWhatEditorsSee(int width, Browser browser) {
		save("published:", "publishd:");
		this.folder.change("frameworks/two.md", (text) -> text + "\n# Big\n");
		this.loader.load();
		List<String> faults = new ArrayList<>();
		try (Viewer viewer = new Viewer(browser, this.base, width, ColorScheme.LIGHT, true)) {
			for (String path : List.of("/editor", "/editor/files/guides/long/guide.md", "/guides/long",
					"/guides/slow")) {
				viewer.page().navigate(path);
				viewer.page()
					.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })");
				EveryPageTests.look(viewer, path, faults);
			}
			faults.addAll(viewer.faults());
		}
		assertThat(faults).isEmpty();
	}

	private Viewer open(Browser browser, int width, String path) {
		Viewer viewer = new Viewer(browser, this.base, width, ColorScheme.LIGHT, true);
		viewer.page().setDefaultTimeout(PATIENCE);
		viewer.page().navigate(path);
		return viewer;
	}

	private void save(String before, String after) {
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace(before, after));
	}

	private static void waitForText(Page page, String text) {
		page.getByText(text).first().waitFor();
	}

	private static double number(Page page, String script) {
		return ((Number) page.evaluate(script)).doubleValue();
	}

}
