package dev.framewise.matrix;

import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Finds matrices for programs.
 */
@Component
public class MatrixDataFinder {

	private final MatrixFinder finder;

	private final MatrixTables tables;

	private final RevisionStore revisions;

	private final BaseAddress base;

	MatrixDataFinder(MatrixFinder finder, MatrixTables tables, RevisionStore revisions, BaseAddress base) {
		this.finder = finder;
		this.tables = tables;
		this.revisions = revisions;
		this.base = base;
	}

	/**
	 * The matrix of a guide, or part of it.
	 * @param slug the guide's slug
	 * @param query what to show of it, as on its page
	 * @return the matrix
	 * @throws dev.framewise.query.NoSuchPageException if there is no such guide, or it
	 * has no matrix
	 * @throws dev.framewise.guide.MovedGuideException if it goes by another slug now
	 * @throws dev.framewise.query.BadQueryException if the query names something the
	 * guide does not have
	 */
	public MatrixData find(String slug, Query query) {
		return MatrixData.of(this.finder.find(slug, query), revision(), this.tables.freshFrom(), this.base::of);
	}

	private String revision() {
		return this.revisions.current().map(Revision::name).orElse("");
	}

}
