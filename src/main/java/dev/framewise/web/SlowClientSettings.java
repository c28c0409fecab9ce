package dev.framewise.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long clients may take.
 *
 * @param sending from the first byte of a request to its last
 * @param reading to take something that is ready for them
 */
@ConfigurationProperties("framewise.slow-clients")
record SlowClientSettings(@DefaultValue("15s") Duration sending, @DefaultValue("60s") Duration reading) {

	SlowClientSettings {
		if (sending.toMillis() < 1 || reading.toMillis() < 1) {
			throw new IllegalArgumentException("framewise.slow-clients.* have to be longer than nothing");
		}
	}

}
