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
		Author gone = new Author("gone", "Gone", null, false, "");
		List.of(gone, new Author("full", "Before", null, false, ""), FULL, BARE).forEach(this.store::save);
		this.store.delete("gone");
		assertThat(this.store.find("full")).contains(FULL);
		assertThat(this.store.find("bare")).contains(BARE);
		assertThat(this.store.find("gone")).isEmpty();
	}

	@Test
	void namesAnUnknownAuthorByTheId() {
		List.of(FULL, BARE).forEach(this.store::save);
		assertThat(this.store.names(List.of("gone", "full"))).containsExactly(Map.entry("gone", "gone"),
				Map.entry("full", "Ümit Ñ 🙂"));
		assertThat(this.store.names(List.of())).isEmpty();
	}

}
