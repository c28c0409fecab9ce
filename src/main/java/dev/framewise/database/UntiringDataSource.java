package dev.framewise.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connects a pool to a database that may go away: tries again several times a second
 * until there is a connection. The pool itself would wait longer after each failure, up
 * to five seconds, which is how much later a database that is back would be noticed.
 * Those who ask the pool do not wait here.
 */
final class UntiringDataSource extends DelegatingDataSource {

	private static final Logger log = LoggerFactory.getLogger(UntiringDataSource.class);

	/** The SQLSTATE of a full disk, as PostgreSQL has it. */
	private static final String FULL = "53100";

	private static final long PAUSE_MILLIS = 200;

	private final AtomicBoolean connected = new AtomicBoolean();

	private volatile String failure = "";

	private final Room room;

	UntiringDataSource(DataSource database, Room room) {
		super(database);
		this.room = room;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return connect(super::getConnection);
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return connect(() -> super.getConnection(username, password));
	}

	/**
	 * The very first connection is tried for once, so that a wrong address or password
	 * ends the start.
	 */
	private Connection connect(Attempt attempt) throws SQLException {
		while (true) {
			try {
				Connection connection = attemptWhereThereIsRoom(attempt);
				this.connected.set(true);
				this.failure = "";
				return connection;
			}
			catch (SQLException ex) {
				reportOnce(ex);
				if (!this.connected.get() || isInterrupted()) {
					throw ex;
				}
			}
		}
	}

	private Connection attemptWhereThereIsRoom(Attempt attempt) throws SQLException {
		if (this.connected.get() && !this.room.isThere()) {
			throw new SQLException("The disk of the database is full.", FULL);
		}
		return attempt.connect();
	}

	/**
	 * What fails the same way each time is said once.
	 */
	private void reportOnce(SQLException ex) {
		String failure = ex.getErrorCode() + " " + ex.getSQLState();
		if (!failure.equals(this.failure)) {
			log.warn("There is no connection to the database: {}", ex.getMessage());
		}
		this.failure = failure;
	}

	/**
	 * Waits a little; a pool that is closed interrupts whoever connects.
	 */
	private static boolean isInterrupted() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private interface Attempt {

		Connection connect() throws SQLException;

	}

}
