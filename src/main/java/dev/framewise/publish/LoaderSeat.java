package dev.framewise.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.LockException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets one of the instances on a database read the folder: the one that holds a lock,
 * which it has to renew. Whoever dies or loses the database loses it to another.
 */
@Component
@EnableConfigurationProperties(SeatSettings.class)
class LoaderSeat implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(LoaderSeat.class);

	private static final String NAME = "content-loader";

	/** Twice a renewal may fail. */
	private static final int RENEWALS = 3;

	private static final Duration FOREVER = Duration.ofDays(1);

	private final SeatSettings settings;

	private final LockProvider locks;

	private @Nullable SimpleLock lock;

	private long renewed;

	LoaderSeat(SeatSettings settings, DataSource database) {
		this.settings = settings;
		// By the clock of the database, so that those of the instances may differ.
		this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(new JdbcTemplate(database))
			.usingDbTime()
			// Instances on one machine are several too.
			.withLockedByValue(UUID.randomUUID().toString())
			.build());
	}

	/**
	 * Takes the seat where it is free, or keeps it.
	 * @return whether this instance may read the folder now
	 */
	synchronized boolean take() {
		if (!this.settings.shared() || (this.lock != null && sinceRenewal() < pause().toNanos())) {
			return true;
		}
		boolean had = this.lock != null;
		try {
			this.lock = renewed().or(this::free).orElse(null);
			this.renewed = (this.lock != null) ? System.nanoTime() : this.renewed;
		}
		catch (DataAccessException | TransactionException | LockException ex) {
			// Until the lease ends, nobody else has the seat.
			this.lock = (sinceRenewal() < this.settings.lease().toNanos()) ? this.lock : null;
		}
		if (had != (this.lock != null)) {
			log.info(had ? "Another instance may read the content folder now"
					: "This instance reads the content folder");
		}
		return this.lock != null;
	}

	private Optional<SimpleLock> renewed() {
		return Optional.ofNullable(this.lock).flatMap((held) -> held.extend(this.settings.lease(), Duration.ZERO));
	}

	private Optional<SimpleLock> free() {
		return this.locks
			.lock(new LockConfiguration(Clock.systemUTC().instant(), NAME, this.settings.lease(), Duration.ZERO));
	}

	private long sinceRenewal() {
		return System.nanoTime() - this.renewed;
	}

	/**
	 * How long to wait at most before the seat is asked for again.
	 */
	Duration pause() {
		return this.settings.shared() ? this.settings.lease().dividedBy(RENEWALS) : FOREVER;
	}

	@Override
	public void destroy() {
		leave();
	}

	/**
	 * Leaves the seat to another instance at once.
	 */
	synchronized void leave() {
		SimpleLock held = this.lock;
		this.lock = null;
		if (held != null) {
			try {
				held.unlock();
			}
			catch (DataAccessException | TransactionException | LockException ex) {
				log.warn("The content folder is left to other instances when the lease ends: {}", ex.getMessage());
			}
		}
	}

}
