package dev.framewise.hostile;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.problem.ProblemCode;
import dev.framewise.publish.ContentLoader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every payload in every place where editors and readers write: pages hold nothing but
 * what {@link AllowedDom} lists, and no expression is evaluated.
 */
@ChangingSite
@DirtiesContext
class PayloadTests {

	private static final List<List<String>> BATCHES = Payloads.batches(40);

	/** What the server answers by itself to an address that it does not take. */
	private static final Set<Integer> REFUSED = Set.of(400, 414, 431);

	private static final List<String> PAGES = List.of("", "/matrix", "/matrix?only=differences", "/wizard",
			"/wizard?q1=yes&q2=no", "/wizard?must=q1", "/wizard/map", "/cheat-sheet");

	private final Visitor visitor;

	private final ContentLoader loader;

	private final List<String> faults = new ArrayList<>();

	@Autowired
	PayloadTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@BeforeEach
	void publish() {
		log(LogLevel.OFF);
		String all = PayloadGuide.quoted(String.join(" ", Payloads.all().subList(0, 60)));
		ChangingSite.FOLDER.clear()
			.write("site.yaml",
					"name: %1$s\ntagline: %1$s\nnavigation:\n  - label: %1$s\n    url: /guides\n".formatted(all))
			.write("authors/eve.md", "---\nname: %1$s\nrole: %1$s\n---\n\n%2$s\n".formatted(all, paragraphs()))
			.write("frameworks/one.md", framework("one", all))
			.write("frameworks/two.md", framework("two", "Two"));
		for (int i = 0; i < BATCHES.size(); i++) {
			ChangingSite.FOLDER.write("guides/batch-" + i + "/guide.md", new PayloadGuide(BATCHES.get(i)).article())
				.write("guides/batch-" + i + "/samples/\"onload=alert(" + i + ") <b>.py", "x");
		}
		assertThat(this.loader.load().problems())
			.filteredOn((problem) -> problem.code().holdsBack() && problem.code() != ProblemCode.VANISHED)
			.isEmpty();
	}

	@AfterEach
	void logAgain() {
		log(LogLevel.INFO);
	}

	/** Broken references by the thousand: that they are named is tested elsewhere. */
	private static void log(LogLevel level) {
		LoggingSystem.get(ContentLoader.class.getClassLoader()).setLogLevel(ContentLoader.class.getName(), level);
	}

	private static String framework(String id, String name) {
		return """
				---
				name: %s
				language: %s
				kind: %2$s
				license: %2$s
				homepage: https://%s.example/
				---

				%s
				""".formatted(name.startsWith("'") ? "One" : name, name, id, paragraphs());
	}

	private static String paragraphs() {
		return Payloads.all().stream().map((payload) -> "x " + payload + " y\n\n").reduce("", String::concat);
	}

	@Test
	void pagesHoldOnlyWhatIsAllowed() {
		assertThat(Payloads.all()).hasSizeGreaterThan(1_000);
		Stream.of("/", "/guides", "/tags", "/tags/web", "/authors/eve", "/frameworks", "/frameworks/one")
			.forEach(this::look);
		for (int i = 0; i < BATCHES.size(); i++) {
			String guide = "/guides/batch-" + i;
			PAGES.forEach((page) -> look(guide + page));
			String query = URLEncoder.encode(String.join(" ", BATCHES.get(i)), StandardCharsets.UTF_8);
			Stream
				.of(guide + "/matrix?q=" + query, guide + "/matrix?section=" + query, guide + "/wizard?q1=" + query,
						guide + "/wizard?q1=yes&as-of=" + query + "&was=" + query, "/guides/" + query, "/tags/" + query,
						"/search?q=" + query.substring(0, 60).replaceAll("%.?$", ""))
				.forEach(this::look);
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.visitor.page("/guides/batch-0").text()).contains("x ${1117*1117} y",
				"<p th:text=\"${1117*1117}\">");
	}

	private void look(String address) {
		HttpResponse<String> answer = this.visitor.get(address);
		String body = answer.body();
		if (answer.headers().firstValue("Content-Security-Policy").isPresent()) {
			this.faults.addAll(AllowedDom.faults(address, Jsoup.parse(body)));
		}
		else if (!REFUSED.contains(answer.statusCode()) || body.contains("alert(")) {
			// What the server refuses before the application sees it is its own plain
			// page.
			this.faults.add(address + ": answered without our policy");
		}
		if (body.contains(Payloads.EVALUATED)) {
			this.faults.add(address + ": an expression is evaluated");
		}
	}

}
