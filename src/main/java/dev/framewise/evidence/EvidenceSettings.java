package dev.framewise.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a source is stale.
 *
 * @param staleAfter how long a look at a source counts, in whole days
 * @param today the day to judge by, or null for the present one (UTC)
 */
@ConfigurationProperties("framewise")
public record EvidenceSettings(@DefaultValue("180d") Duration staleAfter, @Nullable LocalDate today) {

	/**
	 * The settings that hold where no property says otherwise.
	 * @param today the day to judge by, or null for the present one (UTC)
	 * @return the contract's settings
	 */
	public static EvidenceSettings standard(@Nullable LocalDate today) {
		return new EvidenceSettings(Duration.ofDays(180), today);
	}

	/**
	 * The first day on which a look still counts: a source is stale when the day somebody
	 * looked, and {@code staleAfter}, lie before today.
	 * @return the day
	 */
	public LocalDate freshFrom() {
		LocalDate day = (this.today != null) ? this.today : LocalDate.now(Clock.systemUTC());
		return day.minusDays(this.staleAfter.toDays());
	}

}
