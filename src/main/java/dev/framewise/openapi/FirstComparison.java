package dev.framewise.openapi;

import java.util.Comparator;
import java.util.Optional;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;

import org.springframework.stereotype.Component;

/**
 * The comparison that examples are taken from.
 */
@Component
public class FirstComparison {

	/** As many as are looked at for one that can show everything. */
	private static final int LOOK = 50;

	private final GuideStore guides;

	FirstComparison(GuideStore guides) {
		this.guides = guides;
	}

	/**
	 * Of the comparisons that changed last, the first that has both matrix and wizard; in
	 * want of one, the first of all.
	 * @return its facts, or empty where nothing is compared
	 */
	public Optional<Guide.Facts> find() {
		return this.guides.comparisons(LOOK)
			.stream()
			.max(Comparator.comparing((guide) -> (guide.matrix() ? 1 : 0) + (guide.wizard() ? 1 : 0)));
	}

}
