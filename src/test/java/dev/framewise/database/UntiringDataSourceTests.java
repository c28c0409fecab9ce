package dev.framewise.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How often a connection is tried for.
 */
class UntiringDataSourceTests {

	private final AtomicInteger failures = new AtomicInteger();

	private final AtomicInteger tries = new AtomicInteger();

	private final UntiringDataSource database = new UntiringDataSource(new AbstractDataSource() {

		@Override
		public Connection getConnection() throws SQLException {
			return getConnection("", "");
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			UntiringDataSourceTests.this.tries.incrementAndGet();
			if (UntiringDataSourceTests.this.failures.getAndDecrement() > 0) {
				throw new SQLException("away", "08001");
			}
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> null);
		}

	}, new Room("jdbc:h2:mem:room"));

	@Test
	void aWrongAddressIsSaidAtOnce() {
		this.failures.set(1);
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.database::getConnection);
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void aDatabaseThatWasThereIsWaitedFor() throws Exception {
		this.database.getConnection("name", "password");
		this.failures.set(3);
		assertThat(this.database.getConnection("name", "password")).isNotNull();
		assertThat(this.tries).hasValue(5);
	}

	@Test
	void aPoolThatIsClosedWaitsNoLonger() throws Exception {
		this.database.getConnection();
		this.failures.set(Integer.MAX_VALUE);
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.database::getConnection);
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.tries).hasValue(2);
	}

}
