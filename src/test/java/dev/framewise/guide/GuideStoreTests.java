package dev.framewise.guide;

import java.util.List;
import java.util.Map;

import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class GuideStoreTests {

	@Autowired
	private GuideStore store;

	@Autowired
	private EntityManager entities;

	@Test
	void findsWhatWasSaved() {
		Guide full = SomeGuides.full("full", 3);
		Guide bare = SomeGuides.bare("bare");
		save(full, bare);
		assertThat(this.store.find("full")).contains(full);
		assertThat(this.store.find("bare")).contains(bare);
		assertThat(this.store.find("gone")).isEmpty();
	}

	@Test
	void keepsAnArticleOfTwoMegabytes() {
		String html = "<p>é🙂&amp;</p>".repeat(150_000);
		Guide guide = new Guide(SomeGuides.facts("long", SomeGuides.DAY, List.of(), List.of()), List.of(), List.of(), 1,
				List.of(ArticlePart.prose(html)), List.of(), List.of(), List.of());
		save(guide);
		assertThat(this.store.find("long")).contains(guide);
	}

	@Test
	void findsTheGuideThatHadAnotherSlug() {
		save(SomeGuides.withAliases("new", "old", "older"), SomeGuides.withAliases("other", "else"));
		assertThat(this.store.slugOfAlias("older")).contains("new");
		assertThat(this.store.slugOfAlias("new")).isEmpty();
	}

	@Test
	void findsAFileOfAGuide() {
		byte[] bytes = new byte[2_000_000];
		bytes[0] = -1;
		this.store.save(SomeGuides.bare("one"), List.of(new GuideFile("images/ü 1.png", "image/png", bytes),
				new GuideFile("empty.txt", "text/plain", new byte[0])));
		this.store.save(SomeGuides.bare("two"), List.of());
		assertThat(this.store.file("one", "images/ü 1.png")).hasValueSatisfying((file) -> {
			assertThat(file.path()).isEqualTo("images/ü 1.png");
			assertThat(file.mediaType()).isEqualTo("image/png");
			assertThat(file.bytes()).isEqualTo(bytes);
		});
		assertThat(this.store.file("one", "empty.txt")).map(GuideFile::bytes).contains(new byte[0]);
		assertThat(this.store.file("two", "empty.txt")).isEmpty();
	}

	@Test
	void deletesEverythingOfEveryGuide() {
		this.store.save(SomeGuides.full("full", 3), List.of(new GuideFile("a.txt", "text/plain", new byte[1])));
		this.store.delete("full");
		assertThat(this.store.find("full")).isEmpty();
		assertThat(this.store.file("full", "a.txt")).isEmpty();
		assertThat(this.store.slugOfAlias("full-alias-1")).isEmpty();
		assertThat(this.store.tags()).isEmpty();
		this.store.save(SomeGuides.full("full", 1), List.of());
		assertThat(this.store.find("full")).contains(SomeGuides.full("full", 1));
	}

	@Test
	void readsALargeGuideWithAsManyQueriesAsASmallOne() {
		save(SomeGuides.full("small", 1), SomeGuides.full("large", 300));
		long small = QueryCount.of(this.entities, () -> this.store.find("small"));
		long large = QueryCount.of(this.entities, () -> this.store.find("large"));
		assertThat(large).isEqualTo(small).isEqualTo(9);
	}

	@Test
	void countsTags() {
		save(SomeGuides.of(SomeGuides.facts("a", SomeGuides.DAY, List.of("web", "async"), List.of())),
				SomeGuides.of(SomeGuides.facts("b", SomeGuides.DAY, List.of("web"), List.of())));
		assertThat(this.store.tags()).containsExactly(Map.entry("async", 1L), Map.entry("web", 2L));
	}

	private void save(Guide... guides) {
		List.of(guides).forEach((guide) -> this.store.save(guide, List.of()));
	}

}
