package dev.framewise.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Remembers that the database did not answer, so that for a moment nobody else waits for
 * it in vain. Afterwards one request tries again.
 */
@Component
public class Outage {

	private static final Logger log = LoggerFactory.getLogger(Outage.class);

	private static final long MOMENT_NANOS = TimeUnit.SECONDS.toNanos(1);

	/**
	 * Beginnings of SQLSTATE: of connections (ISO 9075), and where PostgreSQL has no disk
	 * or memory, is shut down or starting, or cannot use a file.
	 */
	private static final List<String> STATES = List.of("08", "53", "57P", "58");

	/**
	 * What H2 says of a database that is closed, or whose file cannot be used; the last
	 * is its word for a store that gave up.
	 */
	private static final Set<String> H2 = Set.of("90007", "90020", "90028", "90030", "90031", "90067", "90098", "90121",
			"HY000");

	/** When the next may try; 0 while nothing is known to be wrong. */
	private final AtomicLong next = new AtomicLong();

	private final ObjectProvider<DataSource> pool;

	/**
	 * As far as is known, the database answers.
	 * @param pool the pool of connections, some of which may lead nowhere afterwards
	 */
	public Outage(ObjectProvider<DataSource> pool) {
		this.pool = pool;
	}

	/**
	 * Whether it is no use to ask the database now. Once a moment one caller is told that
	 * it is, and has to say what came of it.
	 * @return whether the database did not answer a moment ago
	 */
	public boolean isOn() {
		long until = this.next.get();
		if (until == 0) {
			return false;
		}
		long now = System.nanoTime();
		return now - until < 0 || !this.next.compareAndSet(until, next(now));
	}

	private static long next(long now) {
		long next = now + MOMENT_NANOS;
		return (next != 0) ? next : 1;
	}

	/**
	 * Takes note that the database did not answer.
	 * @param ex what came instead
	 */
	public void begin(Throwable ex) {
		if (this.next.getAndSet(next(System.nanoTime())) == 0) {
			log.atError()
				.addKeyValue("event.action", "database-away")
				.setCause(ex)
				.log("The database does not answer; pages that are kept stay in service");
		}
		if (!isForLackOfConnections(ex)) {
			this.pool.ifAvailable(Outage::renew);
		}
	}

	private static boolean isForLackOfConnections(Throwable ex) {
		Throwable cause = ex;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause instanceof SQLTransientConnectionException;
	}

	/**
	 * What one connection met, the others would meet one after the other.
	 */
	private static void renew(DataSource pool) {
		HikariDataSource connections = DataSourceUnwrapper.unwrap(pool, HikariConfigMXBean.class,
				HikariDataSource.class);
		if (connections != null && connections.getHikariPoolMXBean() != null) {
			connections.getHikariPoolMXBean().softEvictConnections();
		}
	}

	/**
	 * Takes note that the database answered.
	 */
	public void end() {
		if (this.next.get() != 0 && this.next.getAndSet(0) != 0) {
			log.atInfo().addKeyValue("event.action", "database-back").log("The database answers again");
		}
	}

	/**
	 * Whether something failed because the database cannot be had, and will do better
	 * when it can.
	 * @param ex what was thrown
	 * @return whether this, or what caused it, says so
	 */
	public static boolean isCauseOf(@Nullable Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException
					|| (cause instanceof SQLException sql && says(sql))) {
				return true;
			}
		}
		return false;
	}

	private static boolean says(SQLException ex) {
		if (ex instanceof SQLTransientConnectionException || ex instanceof SQLNonTransientConnectionException
				|| ex instanceof SQLRecoverableException || ex instanceof SQLTimeoutException) {
			return true;
		}
		String state = String.valueOf(ex.getSQLState());
		return H2.contains(state) || STATES.stream().anyMatch(state::startsWith);
	}

}
