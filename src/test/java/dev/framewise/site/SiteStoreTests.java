package dev.framewise.site;

import java.util.List;

import dev.framewise.StoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class SiteStoreTests {

	@Autowired
	private SiteStore store;

	@Test
	void isTheStandardSiteUntilOneIsSaved() {
		assertThat(this.store.find()).isEqualTo(Site.standard());
	}

	@Test
	void findsWhatWasSavedLast() {
		Site first = new Site("Erste Wahl", "Größe & „Maß“ 🙂", "de", "https://example.org",
				List.of(new SiteLink("Ⅱ", "/b"), new SiteLink("Ⅰ", "/a"), new SiteLink("Ⅱ", "/b")),
				new SiteLink("Forum", "https://example.org/forum"), "https://example.org/edit/{path}#L{line}",
				"https://example.org/report?about={subject}");
		Site second = new Site("Second", "", "en", null, List.of(), null, null, null);
		this.store.save(first);
		assertThat(this.store.find()).isEqualTo(first);
		this.store.save(second);
		assertThat(this.store.find()).isEqualTo(second);
	}

}
