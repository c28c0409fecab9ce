package dev.framewise.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.framewise.advice.AdviceStore;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.TwinStore;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.wizard.WizardStore;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps all that belongs to one guide, in the stores of all features.
 */
@Component
class GuideContentStore {

	private static final int BATCH = 50;

	private final GuideStore guides;

	private final TwinStore twins;

	private final AdviceStore advice;

	private final MatrixStore matrices;

	private final WizardStore wizards;

	GuideContentStore(GuideStore guides, TwinStore twins, AdviceStore advice, MatrixStore matrices,
			WizardStore wizards) {
		this.guides = guides;
		this.twins = twins;
		this.advice = advice;
		this.matrices = matrices;
		this.wizards = wizards;
	}

	/**
	 * Puts guides in the place of those before, in batches: the database is told of many
	 * rows at once, and memory holds few guides twice.
	 */
	@Transactional
	void save(List<GuideReading> readings) {
		inBatches(readings, (batch) -> saveBatch(batch.stream().map(GuideReading::content).toList()));
	}

	/**
	 * Removes guides, and all that belongs to them.
	 */
	@Transactional
	void delete(List<String> slugs) {
		inBatches(slugs, this.guides::delete);
	}

	private static <T> void inBatches(List<T> items, Consumer<List<T>> work) {
		for (int from = 0; from < items.size(); from += BATCH) {
			work.accept(items.subList(from, Math.min(items.size(), from + BATCH)));
		}
	}

	private void saveBatch(List<GuideContent> batch) {
		this.guides.delete(batch.stream().map(GuideContentStore::slug).toList());
		this.guides.save(batch.stream().map(GuideContent::guide).toList());
		this.guides.saveFiles(bySlug(batch, GuideContent::files));
		this.twins.save(bySlug(batch, (content) -> content.twin().text()));
		this.advice.save(bySlug(batch, GuideContent::advice));
		this.matrices.save(bySlug(batch, GuideContent::matrix));
		this.wizards.save(bySlug(batch, GuideContent::wizard));
	}

	/**
	 * A part of each guide that has it, in the order of the guides.
	 */
	private static <T> Map<String, T> bySlug(List<GuideContent> batch, Function<GuideContent, @Nullable T> part) {
		Map<String, T> parts = new LinkedHashMap<>();
		for (GuideContent content : batch) {
			T found = part.apply(content);
			if (found != null) {
				parts.put(slug(content), found);
			}
		}
		return parts;
	}

	private static String slug(GuideContent content) {
		return content.guide().slug();
	}

}
