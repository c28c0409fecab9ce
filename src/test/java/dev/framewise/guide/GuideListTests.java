package dev.framewise.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class GuideListTests {

	@Autowired
	private GuideStore store;

	@Autowired
	private EntityManager entities;

	@Test
	void isOneEmptyPageWhereThereIsNothing() {
		assertThat(this.store.all(1)).isEqualTo(new GuideList(List.of(), 1, 1, 0));
	}

	@Test
	void hasTheNewestChangeFirstAndTiesBySlug() {
		Guide.Facts old = SomeGuides.facts("old", SomeGuides.DAY.minusYears(1), List.of("web"), List.of("b", "a"));
		Guide.Facts updated = new Guide.Facts("updated", "", "", SomeGuides.DAY.minusYears(2),
				SomeGuides.DAY.plusDays(1), "me", List.of(), List.of(), false, false, false);
		Guide.Facts tieB = SomeGuides.facts("b", SomeGuides.DAY, List.of(), List.of());
		Guide.Facts tieA = SomeGuides.facts("a", SomeGuides.DAY, List.of(), List.of());
		save(old, tieB, updated, tieA);
		assertThat(this.store.all(1)).isEqualTo(new GuideList(List.of(updated, tieA, tieB, old), 1, 1, 4));
	}

	@Test
	void hasFiftyGuidesAPage() {
		saveMany(101);
		assertThat(this.store.all(1).guides()).hasSize(50).startsWith(facts(0));
		assertThat(this.store.all(3)).isEqualTo(new GuideList(List.of(facts(100)), 3, 3, 101));
		assertThat(this.store.all(4)).isEqualTo(new GuideList(List.of(), 4, 3, 101));
	}

	@Test
	void holdsOnlyWhatIsAskedFor() {
		Guide.Facts tagged = SomeGuides.facts("tagged", SomeGuides.DAY, List.of("x", "web"), List.of());
		Guide.Facts compared = SomeGuides.facts("compared", SomeGuides.DAY, List.of(), List.of("b", "a"));
		Guide.Facts written = new Guide.Facts("written", "", "", SomeGuides.DAY, null, "me", List.of(), List.of(),
				false, false, false);
		save(tagged, compared, written);
		assertThat(this.store.tagged("web", 1).guides()).containsExactly(tagged);
		assertThat(this.store.by("me", 1).guides()).containsExactly(written);
		assertThat(this.store.comparing("a")).containsExactly(compared);
		assertThat(this.store.comparing("web")).isEmpty();
		assertThat(this.store.comparisons(10)).containsExactly(compared);
	}

	@Test
	void keepsTheOrderOfTheSlugsAskedFor() {
		saveMany(3);
		assertThat(this.store.facts(List.of("g2", "gone", "g0"))).containsExactly(facts(2), facts(0));
		assertThat(this.store.facts(List.of())).isEmpty();
	}

	@Test
	void takesAsManyQueriesForManyPagesAsForTwo() {
		List<Supplier<Object>> lists = List.of(() -> this.store.all(1), () -> this.store.tagged("web", 1),
				() -> this.store.by("someone", 1), () -> this.store.comparing("a"), () -> this.store.comparisons(10),
				() -> this.store.facts(List.of("g0", "g1", "g99")), this.store::tags);
		saveMany(51);
		List<Long> few = lists.stream().map(this::queries).toList();
		IntStream.range(0, 51).forEach((number) -> this.store.delete("g" + number));
		saveMany(300);
		assertThat(lists).map(this::queries).isEqualTo(few).containsExactly(4L, 4L, 4L, 3L, 3L, 2L, 1L);
	}

	private long queries(Supplier<Object> list) {
		return QueryCount.of(this.entities, list::get);
	}

	private void saveMany(int count) {
		IntStream.range(0, count).mapToObj(GuideListTests::facts).forEach(this::save);
	}

	private void save(Guide.Facts... facts) {
		List.of(facts).forEach((fact) -> this.store.save(SomeGuides.of(fact), List.of()));
	}

	private static Guide.Facts facts(int number) {
		LocalDate published = SomeGuides.DAY.minusDays(number);
		return SomeGuides.facts("g" + number, published, List.of("z" + number, "web"), List.of("b", "a"));
	}

}
