package dev.framewise.matrix;

import java.util.List;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.Guides;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Query;

import org.springframework.stereotype.Component;

/**
 * Finds the matrix that an address asks for, and the part of it.
 */
@Component
class MatrixFinder {

	private final Guides guides;

	private final GuideStore store;

	private final MatrixStore matrices;

	private final FrameworkStore frameworks;

	MatrixFinder(Guides guides, GuideStore store, MatrixStore matrices, FrameworkStore frameworks) {
		this.guides = guides;
		this.store = store;
		this.matrices = matrices;
		this.frameworks = frameworks;
	}

	/**
	 * The matrix of a guide.
	 * @param slug the guide's slug
	 * @param query what to show of it
	 * @throws NoSuchPageException if there is no such guide, or it has no matrix
	 * @throws dev.framewise.guide.MovedGuideException if it goes by another slug now
	 * @throws dev.framewise.query.BadQueryException if the query names something the
	 * guide does not have
	 */
	SelectedMatrix find(String slug, Query query) {
		Guide.Facts guide = this.guides.facts(slug);
		return select(guide, guide.compares(), query);
	}

	/**
	 * The matrix of a guide, with some columns where the query names none.
	 */
	SelectedMatrix select(Guide.Facts guide, List<String> columns, Query query) {
		Matrix matrix = this.matrices.find(guide.slug())
			.orElseThrow(() -> new NoSuchPageException("This guide has no feature matrix.", "/guides/" + guide.slug(),
					guide.title()));
		MatrixSelection selection = MatrixSelection.of(query, guide.compares(), columns, matrix);
		return new SelectedMatrix(guide, matrix, this.frameworks.names(guide.compares()),
				this.store.sources(List.of(guide.slug())).getOrDefault(guide.slug(), List.of()), selection);
	}

}
