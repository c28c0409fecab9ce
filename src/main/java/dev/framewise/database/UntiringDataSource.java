package dev.framewise.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connects a pool to a database that may go away: tries again several times a second
 * until there is a connection. The pool itself would wait longer after each failure, up
 * to five seconds, which is how much later a database that is back would be noticed.
 * Those who ask the pool do not wait here.
 */
final class UntiringDataSource extends DelegatingDataSource {

	private static final long PAUSE_MILLIS = 200;

	private final AtomicBoolean connected = new AtomicBoolean();

	UntiringDataSource(DataSource database) {
		super(database);
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
				Connection connection = attempt.connect();
				this.connected.set(true);
				return connection;
			}
			catch (SQLException ex) {
				if (!this.connected.get() || isInterrupted()) {
					throw ex;
				}
			}
		}
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
