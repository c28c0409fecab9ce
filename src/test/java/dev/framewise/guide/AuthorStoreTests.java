package dev.framewise.guide;

import java.util.List;
import java.util.Map;

import dev.framewise.StoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class AuthorStoreTests {

	private static final Author FULL = new Author("full", "Ümit Ñ 🙂", "editor", true, "<p>Bio</p>");

	private static final Author BARE = new Author("bare", "Bare", null, false, "");

	@Autowired
	private AuthorStore store;

	@Test
	void findsWhatWasSavedLast() {
		this.store.replaceAll(List.of(new Author("gone", "Gone", null, false, "")));
		this.store.replaceAll(List.of(FULL, BARE));
		assertThat(this.store.find("full")).contains(FULL);
		assertThat(this.store.find("bare")).contains(BARE);
		assertThat(this.store.find("gone")).isEmpty();
	}

	@Test
	void namesAnUnknownAuthorByTheId() {
		this.store.replaceAll(List.of(FULL, BARE));
		assertThat(this.store.names(List.of("gone", "full"))).containsExactly(Map.entry("gone", "gone"),
				Map.entry("full", "Ümit Ñ 🙂"));
		assertThat(this.store.names(List.of())).isEmpty();
	}

}
