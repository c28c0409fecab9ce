package dev.framewise.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.framewise.ChangingSite;
import dev.framewise.GeneratedContent;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements a page asks of the database, however much it shows.
 */
@ChangingSite
@TestPropertySource(
		properties = { "spring.jpa.properties.hibernate.generate_statistics=true", "framewise.page-cache.size=0" })
class PageQueryTests {

	private static final GeneratedContent SMALL = new GeneratedContent(2, 2, 2, 2, "small");

	private static final GeneratedContent LARGE = new GeneratedContent(50, 6, 100, 12, "large");

	/** To be lowered where a page learns to do with less, and raised with a reason. */
	private static final Map<String, Long> EXPECTED = Map.ofEntries(Map.entry("home", 9L), Map.entry("guides", 5L),
			Map.entry("tags", 2L), Map.entry("tag", 5L), Map.entry("author", 6L), Map.entry("frameworks", 2L),
			Map.entry("portrait", 13L), Map.entry("article", 15L), Map.entry("matrix", 10L), Map.entry("question", 7L),
			Map.entry("result", 12L), Map.entry("map", 7L), Map.entry("comparison", 9L), Map.entry("cheat sheet", 22L),
			Map.entry("search", 1L));

	private final Visitor visitor;

	private final ContentLoader loader;

	private final Statistics statistics;

	@Autowired
	PageQueryTests(@LocalServerPort int port, ContentLoader loader, EntityManagerFactory entities) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void eachKindOfPageMakesTheSameFewQueriesForMuchAsForLittle() {
		Map<String, Long> small = counts(SMALL);
		Map<String, Long> large = counts(LARGE);
		assertThat(small).isEqualTo(EXPECTED);
		// A list whose page is full asks once more: how many there are on all pages.
		Map<String, Long> full = new LinkedHashMap<>(EXPECTED);
		List.of("home", "guides", "tag", "author").forEach((list) -> full.merge(list, 1L, Long::sum));
		assertThat(large).isEqualTo(full);
	}

	private Map<String, Long> counts(GeneratedContent content) {
		content.into(ChangingSite.FOLDER);
		assertThat(this.loader.load().problems()).noneMatch((problem) -> problem.toString().contains(": error: "));
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("home", count("/"));
		counts.put("guides", count("/guides"));
		counts.put("tags", count("/tags"));
		counts.put("tag", count("/tags/all"));
		counts.put("author", count("/authors/ed"));
		counts.put("frameworks", count("/frameworks"));
		counts.put("portrait", count("/frameworks/tool-1"));
		counts.put("article", count("/guides/first"));
		counts.put("matrix", count("/guides/first/matrix"));
		counts.put("question", count("/guides/first/wizard"));
		counts.put("map", count("/guides/first/wizard/map"));
		counts.put("comparison", count("/compare/tool-2-vs-tool-1"));
		counts.put("result", count(content.result()));
		counts.put("cheat sheet", count("/guides/first/cheat-sheet"));
		counts.put("search", count("/search?q=row"));
		return counts;
	}

	private long count(String path) {
		this.visitor.page(path);
		long before = this.statistics.getPrepareStatementCount();
		this.visitor.page(path);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
