package dev.framewise.crowd;

import java.time.Duration;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is made at once. Whatever is made holds a connection to the database, so the
 * places of both kinds together stay below the size of their pool.
 *
 * @param pages how many pages and other answers are made at once
 * @param searches how many searches, besides
 * @param waiting how many may wait for the place of a page, or for a page that another
 * makes
 * @param waitingSearches how many may wait for the place of a search
 * @param patience how long they wait at most
 */
@Validated
@ConfigurationProperties("framewise.crowd")
record CrowdSettings(@DefaultValue("7") @Positive int pages, @DefaultValue("4") @Positive int searches,
		@DefaultValue("100") @PositiveOrZero int waiting, @DefaultValue("60") @PositiveOrZero int waitingSearches,
		@DefaultValue("5s") Duration patience) {

	/**
	 * Settings.
	 * @throws IllegalArgumentException if nobody could wait that long
	 */
	CrowdSettings {
		if (patience.isNegative()) {
			throw new IllegalArgumentException("framewise.crowd.patience is " + patience + "; nobody waits that long");
		}
	}

}
