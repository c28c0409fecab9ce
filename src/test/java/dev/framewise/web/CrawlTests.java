package dev.framewise.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.framewise.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that links lead to, from the first page on. What holds for each page of any
 * site is checked here, once for each content folder.
 */
abstract class CrawlTests {

	/** Wizards and filters link many combinations; the first ones stand for all. */
	private static final int ENOUGH = 400;

	private final Visitor visitor;

	CrawlTests(Visitor visitor) {
		this.visitor = visitor;
	}

	/**
	 * Follows every link of this site, and looks at every page once.
	 * @param look what to look at
	 * @return the path and query of every page seen
	 */
	Set<String> crawl(Consumer<Document> look) {
		Map<String, Set<String>> ids = new HashMap<>();
		Map<String, List<String>> fragments = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of("/"));
		Set<String> seen = new HashSet<>(open);
		List<String> dead = new ArrayList<>();
		while (!open.isEmpty() && ids.size() < ENOUGH) {
			String path = open.remove();
			HttpResponse<String> response = arrive(path);
			assertThat(response.statusCode()).as(path).isEqualTo(200);
			if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				ids.put(path, Set.of());
				continue;
			}
			Document page = Jsoup.parse(response.body(), this.visitor.address(path));
			look.accept(page);
			ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id")));
			for (String link : links(page)) {
				URI address = URI.create(link);
				String target = target(address);
				if (address.getRawFragment() != null) {
					fragments.computeIfAbsent(target, (key) -> new ArrayList<>()).add(address.getFragment());
				}
				if (seen.add(target)) {
					open.add(target);
				}
			}
		}
		fragments.forEach((path, wanted) -> wanted.stream()
			.filter((fragment) -> ids.containsKey(path) && !ids.get(path).contains(fragment))
			.forEach((fragment) -> dead.add(path + "#" + fragment)));
		assertThat(dead).as("fragments that lead nowhere").isEmpty();
		return ids.keySet();
	}

	/**
	 * Content may link a guide by a slug it had before.
	 */
	private HttpResponse<String> arrive(String path) {
		HttpResponse<String> response = this.visitor.get(path);
		return (response.statusCode() != 301) ? response
				: this.visitor.get(response.headers().firstValue("Location").orElseThrow());
	}

	private List<String> links(Document page) {
		return page.select("a[href], link[href]:not([rel=canonical]), img[src], form[action]")
			.stream()
			.map(CrawlTests::address)
			.filter((address) -> address.startsWith(this.visitor.address("/")))
			.toList();
	}

	private static String address(Element element) {
		String attribute = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
		return element.absUrl(attribute);
	}

	private static String target(URI address) {
		return (address.getRawQuery() == null) ? address.getRawPath()
				: address.getRawPath() + "?" + address.getRawQuery();
	}

	/**
	 * What every page of every site keeps to.
	 */
	void assertWellMade(Document page) {
		String where = page.baseUri();
		assertThat(page.select("h1")).as("h1 of %s", where).hasSize(1);
		assertThat(page.title()).as("title of %s", where).isNotBlank();
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(ids).as("ids of %s", where).doesNotHaveDuplicates();
		page.select("[aria-labelledby], [aria-describedby], label[for]").forEach((element) -> {
			String wanted = element.attr("aria-labelledby") + element.attr("aria-describedby") + element.attr("for");
			assertThat(ids).as("ids of %s", where).contains(wanted);
		});
		page.select("script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, object, embed, source")
			.forEach((element) -> assertThat(address(element)).as("what %s loads", where)
				.startsWith(this.visitor.address("/")));
		assertThat(page.select(
				"script:not([src]):not([type=application/ld+json]), style, [style], [onclick], [onload], [onerror], base"))
			.as(where)
			.isEmpty();
		page.select("img").forEach((image) -> assertThat(image.hasAttr("alt")).as(where).isTrue());
	}

}
