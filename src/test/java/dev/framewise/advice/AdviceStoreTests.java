package dev.framewise.advice;

import java.util.List;
import java.util.stream.IntStream;

import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.SomeGuides;
import dev.framewise.markdown.RichText;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class AdviceStoreTests {

	@Autowired
	private GuideStore guides;

	@Autowired
	private AdviceStore store;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void addGuides() {
		List.of("one", "two", "three").forEach((slug) -> this.guides.save(SomeGuides.bare(slug), List.of()));
	}

	@Test
	void findsWhatWasSaved() {
		this.store.save("one", advice(3));
		this.store.save("two", Advice.none());
		assertThat(this.store.find("one")).isEqualTo(advice(3));
		assertThat(this.store.find("two")).isEqualTo(Advice.none());
	}

	@Test
	void isNoneWhereNothingIsStored() {
		assertThat(this.store.find("three")).isEqualTo(Advice.none());
		assertThat(this.store.find("gone")).isEqualTo(Advice.none());
	}

	@Test
	void goesWithItsGuide() {
		this.store.save("one", advice(2));
		this.guides.delete("one");
		assertThat(this.store.find("one")).isEqualTo(Advice.none());
		assertThat(this.store.of("a")).isEmpty();
	}

	@Test
	void tellsWhatEveryGuideSaysForOneFramework() {
		Advice other = new Advice(List.of(new Statement("c", RichText.of("C"))), List.of(), List.of(), List.of(),
				List.of(), "<p>Both</p>");
		this.store.save("two", advice(2));
		this.store.save("one", advice(1));
		this.store.save("three", other);
		assertThat(this.store.of("a")).containsOnlyKeys("one", "two")
			.containsEntry("one", advice(1).of("a"))
			.containsEntry("two", advice(2).of("a"));
		assertThat(this.store.of("c")).containsOnlyKeys("three").containsEntry("three", other.of("c"));
		assertThat(this.store.of("gone")).isEmpty();
	}

	@Test
	void readsMuchWithAsManyQueriesAsLittle() {
		this.store.save("one", advice(1));
		this.store.save("two", advice(100));
		assertThat(QueryCount.of(this.entities, () -> this.store.find("two")))
			.isEqualTo(QueryCount.of(this.entities, () -> this.store.find("one")))
			.isEqualTo(6);
		assertThat(QueryCount.of(this.entities, () -> this.store.of("a"))).isEqualTo(5);
	}

	private static Advice advice(int count) {
		return new Advice(IntStream.range(0, count).mapToObj((i) -> statement("Grund 🙂 ", i)).toList(),
				IntStream.range(0, count).mapToObj((i) -> statement("Beispiel ", i)).toList(),
				IntStream.range(0, count)
					.mapToObj((i) -> new Quickstart(framework(i), "<pre>" + i + "</pre>"))
					.toList(),
				IntStream.range(0, count)
					.mapToObj((i) -> new LearningStep(framework(i), (i % 3 == 0) ? "" : "Week " + i,
							RichText.of("Schritt <" + i + ">")))
					.toList(),
				IntStream.range(0, count)
					.mapToObj((i) -> new Role(new RichText("Rolle " + i, "<em>Rolle</em> " + i),
							RichText.of("B, then A & more"), (i % 3 == 1) ? List.of() : List.of("b", "a")))
					.toList(),
				"<p>Beides</p>");
	}

	private static Statement statement(String text, int number) {
		return new Statement(framework(number), new RichText(text + number, "<b>" + text + "</b>" + number));
	}

	private static String framework(int number) {
		return (number % 2 == 0) ? "a" : "b";
	}

}
