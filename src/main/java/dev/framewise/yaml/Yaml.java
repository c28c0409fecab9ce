package dev.framewise.yaml;

import java.util.Optional;

import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * A file that is YAML from its first line to its last.
 */
public final class Yaml {

	private Yaml() {
	}

	/**
	 * Reads the file.
	 * @param file the file
	 * @param limits what it may ask of the machine
	 * @param problems takes what is wrong
	 * @return its keys and values, or empty where it is no such YAML
	 */
	public static Optional<YamlMap> read(SourceFile file, Limits limits, Problems problems) {
		return new YamlReader(file.path(), 1, limits, problems).read(file.text());
	}

}
