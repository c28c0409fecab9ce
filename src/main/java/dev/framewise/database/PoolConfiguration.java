package dev.framewise.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the pool of connections gets them.
 */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

	/**
	 * How many statements each connection to H2 keeps ready. A page takes more than the 8
	 * it keeps by itself, so that each would be read anew each time.
	 */
	private static final String STATEMENTS = "64";

	/**
	 * H2 calls a connection valid whose database has closed itself, as it does where its
	 * disk is full, so it is asked something. For a select without a table it makes one
	 * for the moment, and all connections forget the statements they keep.
	 */
	private static final String ALIVE = "call 1";

	/**
	 * Lets the pool try on where the database has gone.
	 */
	@Bean
	static BeanPostProcessor untiringPool() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
					if (pool.getJdbcUrl().startsWith("jdbc:h2:")) {
						prepareForH2(pool);
					}
					pool.setDataSource(new UntiringDataSource(
							new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(),
									pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword()),
							new Room(pool.getJdbcUrl())));
				}
				return bean;
			}

		};
	}

	/**
	 * What the address of the database or the settings say otherwise holds.
	 */
	private static void prepareForH2(HikariDataSource pool) {
		pool.getDataSourceProperties().putIfAbsent("QUERY_CACHE_SIZE", STATEMENTS);
		if (pool.getConnectionTestQuery() == null) {
			pool.setConnectionTestQuery(ALIVE);
		}
	}

}
