package dev.framewise.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells of a transaction that nothing was written in it, so that it may as well be
 * committed. H2 forgets all statements that a connection keeps where one is rolled back,
 * and reads each anew for the next page.
 */
@Component
public class Unwritten {

	private static final Logger log = LoggerFactory.getLogger(Unwritten.class);

	private final ObjectProvider<DataSource> database;

	/**
	 * One for a database.
	 * @param database where its connections come from
	 */
	public Unwritten(ObjectProvider<DataSource> database) {
		this.database = database;
	}

	/**
	 * Whether nothing was written in the transaction of this thread.
	 * @return true where that is certain; of a database in another process it never is
	 */
	public boolean isCertain() {
		Object held = TransactionSynchronizationManager.getResource(this.database.getObject());
		try {
			return held instanceof ConnectionHolder holder && isUntouched(holder.getConnection());
		}
		catch (SQLException | RuntimeException ex) {
			log.debug("A connection does not tell whether anything was written", ex);
			return false;
		}
	}

	private static boolean isUntouched(Connection connection) throws SQLException {
		return connection.isWrapperFor(JdbcConnection.class) && !hasWritten(connection.unwrap(JdbcConnection.class));
	}

	private static boolean hasWritten(JdbcConnection connection) {
		return !(connection.getSession() instanceof SessionLocal session) || session.containsUncommitted();
	}

}
