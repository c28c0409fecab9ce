package dev.framewise.crowd;

import java.time.Duration;

/**
 * A crowd for tests of others, with room for all who come.
 */
public final class RoomyCrowd {

	private RoomyCrowd() {
	}

	/**
	 * A crowd of its own.
	 * @return the crowd
	 */
	public static Crowd get() {
		return new Crowd(new CrowdSettings(7, 4, 100, 60, Duration.ofSeconds(5)));
	}

}
