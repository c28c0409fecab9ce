package dev.framewise.framework;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A framework's latest release, as somebody found it.
 *
 * @param version its version, as written
 * @param released the day it came out, or null
 * @param checked the day somebody looked, or null
 * @param source where they looked, or null
 */
public record Release(String version, @Nullable LocalDate released, @Nullable LocalDate checked,
		@Nullable String source) {

}
