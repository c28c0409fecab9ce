package dev.framewise.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a database lies that is in a file, which is H2's alone to say.
 */
public final class DatabaseFile {

	/** A path needs no name of its kind before it, where it begins like one. */
	private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:|(?=[./~]))([^;]+)");

	private static final String HOME = "~/";

	private DatabaseFile() {
	}

	/**
	 * The path of a database, without the endings that H2 adds to it.
	 * @param url its address, or null
	 * @return the path, or empty where the database is in memory or a server's
	 */
	public static Optional<Path> of(@Nullable String url) {
		Matcher file = FILE.matcher(String.valueOf(url));
		return file.lookingAt() ? Optional.of(path(file.group(1))) : Optional.empty();
	}

	private static Path path(String written) {
		return written.startsWith(HOME) ? Path.of(System.getProperty("user.home"), written.substring(HOME.length()))
				: Path.of(written);
	}

}
