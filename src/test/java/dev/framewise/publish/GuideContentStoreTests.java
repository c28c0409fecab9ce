package dev.framewise.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.framewise.GeneratedContent;
import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import dev.framewise.WrittenContent;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.wizard.WizardStore;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
@Import(GuideContentStore.class)
class GuideContentStoreTests {

	/** One more than a batch holds. */
	private static final int MANY = 51;

	@Autowired
	private GuideContentStore store;

	@Autowired
	private GuideStore guides;

	@Autowired
	private MatrixStore matrices;

	@Autowired
	private WizardStore wizards;

	@Autowired
	private EntityManager entities;

	@Test
	void manyGuidesAreWrittenWithFewStatements() {
		List<GuideContent> contents = contents(MANY);
		long few = QueryCount.of(this.entities, () -> this.store.save(readings(contents.subList(0, 10))));
		long many = QueryCount.of(this.entities, () -> this.store.save(readings(contents.subList(10, 50))));
		assertThat(few).isLessThan(40);
		// Ids come by the hundred.
		assertThat(many).isLessThan(few + 30);
	}

	@Test
	void eachGuideIsThereWithAllThatBelongsToIt() {
		List<GuideContent> contents = contents(MANY);
		this.store.save(readings(contents));
		// In the place of those before.
		this.store.save(readings(contents));
		assertThat(contents).allSatisfy((content) -> {
			String slug = content.guide().slug();
			assertThat(this.guides.find(slug)).contains(content.guide());
			assertThat(this.matrices.find(slug)).isEqualTo(Optional.ofNullable(content.matrix()));
			assertThat(this.wizards.find(slug)).isEqualTo(Optional.ofNullable(content.wizard()));
		});
	}

	@Test
	void manyGuidesAreTakenAway() {
		List<GuideContent> contents = contents(MANY);
		this.store.save(readings(contents));
		List<String> slugs = contents.stream().map((content) -> content.guide().slug()).toList();
		long statements = QueryCount.of(this.entities,
				() -> this.store.delete(Stream.concat(slugs.stream().skip(1), Stream.of("none")).toList()));
		assertThat(this.guides.entries()).extracting((entry) -> entry.slug()).containsExactly(slugs.get(0));
		assertThat(statements).isEqualTo(2);
	}

	private static List<GuideReading> readings(List<GuideContent> contents) {
		return contents.stream()
			.map((content) -> new GuideReading(GuideOutline.of(content), content, () -> content))
			.toList();
	}

	private static List<GuideContent> contents(int guides) {
		WrittenContent folder = WrittenContent.inNewFolder();
		new GeneratedContent(guides, 2, 6, 3, "Larch").into(folder);
		return TestContent.read(folder.path()).content().guides();
	}

}
