package dev.framewise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.browser.BrowserTest;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What if escaping and the sanitiser both failed? Payloads are put into the database as
 * HTML, behind all that would make them text, and the page's policy alone keeps them from
 * running in a real browser. Nothing in the application can switch the sanitiser off.
 */
@ChangingSite
@BrowserTest
class UnsanitizedTests {

	/** Tells of everything that a script can do to be noticed. */
	private static final String HOOKS = """
			window.ran = [];
			for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch'])
			  window[name] = (...given) => { window.ran.push(name + ' ' + given); };
			document.addEventListener('securitypolicyviolation', () => { window.blocked = (window.blocked || 0) + 1; });
			""";

	/** Ends whatever the payload before has left open. */
	private static final String END = "\n--></script></style></textarea></title></xmp></noscript></iframe></svg></math>"
			+ "</template></select></object></video></audio></a>\"'><p>next</p>\n";

	private static final List<String> OWN = List.of("<script>window.ran.push('inline')</script>",
			"<script src=\"/guides/page/files/samples/run.js\"></script>",
			"<img src=x onerror=\"window.ran.push('handler')\">",
			"<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
			"<object data=\"/guides/page/files/samples/run.js\"></object>",
			"<link rel=stylesheet href=\"/guides/page/files/samples/run.css\">",
			"<svg onload=\"window.ran.push('svg')\"></svg>");

	private final Visitor visitor;

	private final ContentLoader loader;

	private final JdbcClient database;

	private final List<String> faults = new ArrayList<>();

	private int blocked;

	@Autowired
	UnsanitizedTests(@LocalServerPort int port, ContentLoader loader, JdbcClient database) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.database = database;
	}

	@BeforeEach
	void publish() {
		ChangingSite.FOLDER.clear()
			.write("authors/ed.md", "---\nname: Ed\n---\n\n[Page](/guides/page)\n")
			.write("guides/page/guide.md", HostileFile.page("Page", "To be replaced.\n"))
			.write("guides/page/samples/run.js", "window.ran.push('file');\n")
			.write("guides/page/samples/run.css", "body { display: none }\n");
		this.loader.load();
	}

	@Test
	void thePolicyAloneRunsNothing(Browser browser) {
		List<List<String>> pages = new ArrayList<>(Payloads.batches(Integer.getInteger("framewise.payloads", 40)));
		pages.add(0, OWN);
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setBaseURL(this.visitor.address("")))) {
			context.addInitScript(HOOKS);
			context.route((address) -> !address.startsWith(this.visitor.address("")), this::refuse);
			pages.forEach((payloads) -> look(context, payloads));
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.blocked).as("what the policy had to stop").isGreaterThan(pages.size());
	}

	/**
	 * No policy keeps a page from leading elsewhere as a link does, as meta refresh can.
	 */
	private void refuse(Route route) {
		if (!route.request().isNavigationRequest()) {
			this.faults.add("asked for " + route.request().url());
		}
		route.abort();
	}

	private void look(BrowserContext context, List<String> payloads) {
		String html = payloads.stream()
			.filter((payload) -> !payload.matches("(?i).*http-equiv.*"))
			.map((payload) -> payload + END)
			.collect(Collectors.joining());
		assertThat(this.database.sql("update article_part set html = ?").param(html).update()).isPositive();
		Page page = context.newPage();
		page.onDialog((dialog) -> {
			this.faults.add("dialog " + dialog.message() + " by one of " + payloads);
			dialog.dismiss();
		});
		page.navigate("/guides/page");
		assertThat(page.content()).contains("<p>next</p>");
		page.mouse().move(300, 300);
		page.keyboard().press("Tab");
		Object ran = page.evaluate("() => window.ran || 'gone to ' + location");
		if (!ran.equals(List.of())) {
			this.faults.add(ran + " by one of " + payloads);
		}
		this.blocked += ((Number) page.evaluate("() => window.blocked || 0")).intValue();
		page.close();
	}

}
