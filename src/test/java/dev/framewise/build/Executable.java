package dev.framewise.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Programs for a {@code PATH} that a test makes up: real ones of this machine, and
 * scripts that stand for Java and Maven.
 */
final class Executable {

	private Executable() {
	}

	/**
	 * A script that answers {@code --version} as Maven does, and otherwise says its name,
	 * its working directory and every argument on a line of its own.
	 */
	static String maven(String version, String name) {
		return """
				#!/bin/sh
				if [ "$1" = --version ]; then
				  printf '\\033[1mApache Maven \\033[32m%s\\033[m\\nJava version: 17.0.1, vendor: test\\n'
				  exit
				fi
				printf '%s in <%%s>\\n' "$PWD"
				printf '<%%s>\\n' "$@"
				""".formatted(version, name);
	}

	static String java(String version) {
		return """
				#!/bin/sh
				printf 'openjdk version "%s" 2025-01-01\\n' >&2
				""".formatted(version);
	}

	static void write(Path file, String script) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, script);
		if (!file.toFile().setExecutable(true)) {
			throw new IOException("Cannot make " + file + " executable");
		}
	}

	/** Makes a program of this machine available in the folder, if there is one. */
	static void link(Path folder, String program) throws IOException {
		Optional<Path> found = find(program);
		if (found.isPresent()) {
			// No symbolic link: JUnit warns of each one that it deletes.
			write(folder.resolve(program), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(found.get()));
		}
	}

	static Optional<Path> find(String program) {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
