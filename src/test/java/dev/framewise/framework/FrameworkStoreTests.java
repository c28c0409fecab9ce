package dev.framewise.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import dev.framewise.evidence.Source;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class FrameworkStoreTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private static final Framework FULL = new Framework("full", "Füll ⚡", "Ελληνικά", "https://example.org", "server",
			"https://example.org/src", "https://example.org/docs", "BSD-3-Clause", 2005,
			new Release("5.10", DAY, DAY, "https://example.org/5.10"), "<p>Grüße &amp; 漢字</p>",
			List.of(new Source(1, "Notes", "<p>Notes</p>", "https://example.org/5.10", DAY, false, 3),
					new Source(2, "We think so", "<p>We think so</p>", null, null, true, 0)));

	private static final Framework BARE = new Framework("bare", "bare", "Go", "https://example.com", null, null, null,
			null, null, null, "", List.of());

	@Autowired
	private FrameworkStore store;

	@Autowired
	private EntityManager entities;

	@Test
	void findsWhatWasSaved() {
		List.of(FULL, BARE).forEach(this.store::save);
		assertThat(this.store.find("full")).contains(FULL);
		assertThat(this.store.find("bare")).contains(BARE);
		assertThat(this.store.find("Full")).isEmpty();
	}

	@Test
	void keepsAReleaseOfWhichOnlyTheVersionIsKnown() {
		Framework framework = new Framework("a", "A", "Go", "https://example.com", null, null, null, null, null,
				new Release("1", null, null, null), "", List.of());
		List.of(framework).forEach(this.store::save);
		assertThat(this.store.find("a")).contains(framework);
	}

	@Test
	void forgetsWhatIsReplacedOrDeleted() {
		Framework other = named("full", "Other");
		List.of(FULL, BARE, other).forEach(this.store::save);
		this.store.delete("bare");
		assertThat(this.store.all()).containsExactly(other);
	}

	@Test
	void listsByNameWithoutRegardToCase() {
		List.of(named("1", "b"), named("2", "C"), named("3", "A"), named("4", "B")).forEach(this.store::save);
		assertThat(this.store.all()).extracting(Framework::name).containsExactly("A", "b", "B", "C");
	}

	@Test
	void namesAnUnknownFrameworkByItsId() {
		List.of(FULL, BARE).forEach(this.store::save);
		assertThat(this.store.names(List.of("gone", "full"))).containsExactly(
				Map.entry("gone", new FrameworkName("gone", "gone")),
				Map.entry("full", new FrameworkName("full", "Füll ⚡")));
		assertThat(this.store.names(List.of())).isEmpty();
	}

	@Test
	void readsManyWithAsManyQueriesAsOne() {
		assertThat(queriesOfAll(1)).isEqualTo(queriesOfAll(200)).isEqualTo(1);
	}

	private long queriesOfAll(int count) {
		IntStream.range(0, count)
			.mapToObj((i) -> new Framework("f" + i, "F", "Go", "https://example.com", null, null, null, null, null,
					null, "", FULL.sources()))
			.forEach(this.store::save);
		return QueryCount.of(this.entities, () -> assertThat(this.store.all()).hasSize(count));
	}

	private static Framework named(String id, String name) {
		return new Framework(id, name, "Go", "https://example.com", null, null, null, null, null, null, "", List.of());
	}

}
