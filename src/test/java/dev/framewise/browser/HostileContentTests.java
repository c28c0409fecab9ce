package dev.framewise.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content that tries to run something in a reader's browser.
 */
@ChangingSite
@BrowserTest
class HostileContentTests {

	private static final String RUN = "<script>window.__xss=1</script><img src=x onerror=alert(1)>";

	private static final String ATTRIBUTE = "\" onmouseover=alert(1) autofocus onfocus=alert(1) x=\"";

	private static final List<String> PAGES = List.of("/", "/guides", "/tags", "/tags/web", "/authors/eve",
			"/frameworks", "/frameworks/one", "/guides/bad", "/guides/bad/matrix", "/guides/bad/wizard",
			"/guides/bad/wizard?big=yes", "/guides/bad/wizard/map", "/compare/two-vs-one", "/guides/bad/cheat-sheet",
			"/search?q=script", "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
			"/guides/bad/wizard?big=yes&small=no&as-of=%3Cscript%3Ealert(1)%3C/script%3E&was=%22onx=%22",
			"/guides/bad/wizard?big=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
			"/guides/bad/matrix?q=%22%20autofocus%20onfocus=alert(1)%20x=%22",
			"/guides/bad/matrix?section=%3Cimg%20src=x%20onerror=alert(1)%3E", "/%3Cscript%3Ealert(1)%3C/script%3E");

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	HostileContentTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@BeforeEach
	void publish() {
		ChangingSite.FOLDER.clear()
			.write("site.yaml", "name: 'Site %1$s'\ntagline: 'Line %1$s'\nlanguage: en\n".formatted(RUN))
			.write("authors/eve.md",
					"---\nname: 'Eve %1$s'\nrole: 'Role %1$s'\n---\n\n%1$s <a href=javascript:alert(1)>bio</a>\n"
						.formatted(RUN))
			.write("frameworks/one.md", framework("One " + RUN))
			.write("frameworks/two.md", framework("Two" + ATTRIBUTE))
			.write("guides/bad/guide.md", guide());
		assertThat(this.loader.load().problems()).filteredOn((problem) -> problem.code().holdsBack()).isEmpty();
	}

	private static String framework(String name) {
		return """
				---
				name: '%1$s'
				language: 'Go %2$s'
				kind: 'Kind %2$s'
				homepage: https://one.example/?%%3Cscript%%3E
				license: 'MIT %2$s'
				---

				%2$s [home](javascript:alert(1)) <svg onload=alert(1)>
				""".formatted(name, RUN);
	}

	private static String guide() {
		return """
				---
				title: 'Title %1$s'
				summary: 'Summary %1$s'
				published: 2026-01-01
				author: eve
				tags: [web]
				compares: [one, two]
				---

				%1$s

				<details open ontoggle=alert(1)><iframe srcdoc="<script>alert(1)</script>"></iframe>

				[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#10;script:alert(1)) [d](data:text/html,<script>alert(1)</script>)
				[e](vbscript:x) <javascript:alert(1)> [f](https://x.example/"onmouseover="alert(1) "t%2$s") [g][ref]
				![i](javascript:alert(1)) ![%2$s](https://x.example/x.png) [[${T(java.lang.Runtime)}]] __${7*7}__ [(7*7)]

				[ref]: javascript:alert(1) "x"

				> [!NOTE]
				> %1$s

				## Heading %1$s {#h}

				```html title="<script>alert(1)</script><img src=x onerror=alert(1)>"
				%1$s </code></pre><script>alert(1)</script>
				```

				```html
				x
				```

				## Matrix %1$s {.matrix #matrix}

				| Row | two | one |
				|---|---|---|
				| Label %1$s {#label} | Yes (%1$s)[^j] | %1$s[^j] |
				| Other {#other} | [x](javascript:alert(1))[^j] | ![%1$s](x.png)[^j] |

				## Choose {.choose framework=one #choose}

				- %1$s [x](javascript:alert(1))

				## Roles {.roles #roles}

				| Role | Pick |
				|---|---|
				| %1$s | one %1$s |

				## Both {.both #both}

				%1$s

				## Decide {.wizard #decide}

				1. Big %1$s? {#big}
				   Help %1$s
				   - Yes %1$s {#yes} → one (%1$s [l](#row-label) [x](javascript:alert(1)))
				   - No {#no} → two
				2. Small? {#small}
				   - Yes → one
				   - No %1$s {#no} → two (because %1$s)

				## Ask {.faq #ask}

				### Why %1$s?

				%1$s

				[^j]: Editors' judgement: %1$s [x](javascript:alert(1)).
				"""
			.formatted(RUN, ATTRIBUTE);
	}

	@Test
	void nothingOfItIsMoreThanText(Browser browser) {
		for (String path : PAGES) {
			Document page = Jsoup.parse(this.visitor.get(path).body());
			assertThat(page.select(
					"script:not([src^=/assets/]):not([type=application/ld+json]), iframe, object, embed, svg, details:not(.contents > *, .more, .why), base, style, [srcdoc], [style]"))
				.as(path)
				.isEmpty();
			assertThat(page.select("script[src]")).as(path).allSatisfy((script) -> assertThat(script.data()).isEmpty());
			page.getAllElements().forEach((element) -> element.attributes().forEach((attribute) -> {
				assertThat(attribute.getKey()).as("%s: %s", path, element)
					.doesNotStartWith("on")
					.isNotEqualTo("autofocus");
				if (List.of("href", "src", "action").contains(attribute.getKey())) {
					assertThat(attribute.getValue()).as("%s: %s", path, element)
						.matches("(?i)(https?:|mailto:|/|#|\\?).*");
				}
			}));
			assertThat(page.text()).doesNotContain("Runtime)}]] 49").contains("<script>");
		}
		try (Viewer viewer = new Viewer(browser, this.visitor.address(""), 1280, ColorScheme.LIGHT, true)) {
			for (String path : PAGES) {
				viewer.page().navigate(path);
				viewer.page().mouse().move(300, 300);
				assertThat(viewer.page().evaluate("() => window.__xss")).as(path).isNull();
			}
			assertThat(viewer.faults()).noneMatch((fault) -> !fault.contains("status of 40"));
		}
	}

}
