package dev.framewise.editor;

import org.jspecify.annotations.Nullable;

/**
 * A problem as pages show it.
 *
 * @param place path, line and column
 * @param where line and column alone
 * @param severity {@code error} or {@code warning}
 * @param message one sentence
 * @param hint how it might be mended, or null
 * @param code its code
 * @param help where the code is explained
 * @param file where the line is shown, or null where there is no such file
 * @param open what opens the line in an editor's own program, or null
 */
record ProblemLine(String place, String where, String severity, String message, @Nullable String hint, String code,
		String help, @Nullable String file, @Nullable String open) {

}
