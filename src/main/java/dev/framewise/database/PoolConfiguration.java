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
	 * Lets the pool try on where the database has gone.
	 */
	@Bean
	static BeanPostProcessor untiringPool() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
					pool.setDataSource(new UntiringDataSource(
							new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(),
									pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword()),
							new Room(pool.getJdbcUrl())));
				}
				return bean;
			}

		};
	}

}
