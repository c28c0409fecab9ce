package dev.framewise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Makes a test of the site or of stores one on a real PostgreSQL, with the profile that a
 * public site has. All of them share one server; each site has a database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = PostgresSite.Database.class)
public @interface PostgresSite {

	/**
	 * Leads the site to an empty database.
	 */
	class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + Server.newDatabase(), "spring.datasource.username=postgres",
						"spring.datasource.hikari.maximum-pool-size=12")
				.applyTo(context);
		}

	}

	/**
	 * The server, which starts when the first test needs it and ends with the tests.
	 */
	final class Server {

		private static final AtomicInteger databases = new AtomicInteger();

		private static final EmbeddedPostgres postgres = start();

		private Server() {
		}

		/**
		 * Makes a database that nothing was ever written to.
		 * @return its address
		 */
		public static String newDatabase() {
			String name = "site" + databases.incrementAndGet();
			try (Connection connection = postgres.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
		}

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
