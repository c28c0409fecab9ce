package dev.framewise.wizard;

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
class WizardStoreTests {

	@Autowired
	private GuideStore guides;

	@Autowired
	private WizardStore store;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void addGuides() {
		List.of("one", "two").forEach((slug) -> this.guides.save(SomeGuides.bare(slug), List.of()));
	}

	@Test
	void findsWhatWasSaved() {
		this.store.save("one", wizard(1, 2));
		this.store.save("two", wizard(12, 8));
		assertThat(this.store.find("one")).contains(wizard(1, 2));
		assertThat(this.store.find("two")).contains(wizard(12, 8));
	}

	@Test
	void isEmptyWhereAGuideHasNone() {
		assertThat(this.store.find("one")).isEmpty();
		assertThat(this.store.find("gone")).isEmpty();
	}

	@Test
	void goesWithItsGuide() {
		this.store.save("one", wizard(2, 2));
		this.guides.delete("one");
		assertThat(this.store.find("one")).isEmpty();
	}

	@Test
	void readsTwelveQuestionsWithAsManyQueriesAsOne() {
		this.store.save("one", wizard(1, 2));
		this.store.save("two", wizard(12, 8));
		assertThat(QueryCount.of(this.entities, () -> this.store.find("two")))
			.isEqualTo(QueryCount.of(this.entities, () -> this.store.find("one")))
			.isEqualTo(3);
	}

	private static Wizard wizard(int questions, int answers) {
		return new Wizard(IntStream.range(0, questions).mapToObj((number) -> question(number, answers)).toList());
	}

	private static Question question(int number, int answers) {
		RichText help = (number % 2 == 0) ? null : new RichText("Hilfe 🙂", "<p>Hilfe 🙂</p>");
		return new Question("q" + (99 - number), RichText.of("Größer als " + number + "?"), help,
				IntStream.range(0, answers).mapToObj(WizardStoreTests::answer).toList());
	}

	private static Answer answer(int number) {
		List<String> frameworks = (number % 3 == 2) ? List.of() : List.of("b", "c", "a").subList(0, number % 3 + 1);
		Reason reason = switch (number % 3) {
			case 0 -> new Reason(new RichText("weil z", "weil <a href=\"#row-z\">z</a>"), List.of("z", "a"));
			case 1 -> new Reason(RichText.of("darum"), List.of());
			default -> null;
		};
		return new Answer("a" + (9 - number), RichText.of("Ja, " + number), frameworks, reason);
	}

}
