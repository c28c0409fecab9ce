package dev.framewise;

import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts what is sent to the database.
 */
public final class QueryCount {

	private QueryCount() {
	}

	/**
	 * Counts the statements of some work that starts with nothing read yet.
	 * @param entities what reads
	 * @param work the work
	 * @return how many statements it prepared
	 */
	public static long of(EntityManager entities, Runnable work) {
		entities.clear();
		Statistics statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
		long before = statistics.getPrepareStatementCount();
		work.run();
		entities.clear();
		return statistics.getPrepareStatementCount() - before;
	}

}
