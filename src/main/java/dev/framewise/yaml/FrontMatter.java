package dev.framewise.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * The YAML between two {@code ---} lines at the top of a Markdown file.
 *
 * @param keys its keys and values
 * @param bodyStart index in the file's text where the Markdown begins
 */
public record FrontMatter(YamlMap keys, int bodyStart) {

	private static final Pattern FENCE = Pattern.compile("^---[ \\t]*+\\r?+(?:\\n|\\z)", Pattern.MULTILINE);

	/**
	 * Reads the front matter of a file.
	 * @param file the file
	 * @param limits what it may ask of the machine
	 * @param problems takes what is wrong
	 * @return the front matter, or empty where there is none that can be read
	 */
	public static Optional<FrontMatter> read(SourceFile file, Limits limits, Problems problems) {
		Matcher fence = FENCE.matcher(file.text());
		if (!fence.lookingAt()) {
			return refuse(file, ProblemCode.FRONT_MATTER,
					"The file needs front matter between two --- lines at its top.", problems);
		}
		int start = fence.end();
		if (!fence.find(start)) {
			return refuse(file, ProblemCode.FRONT_MATTER,
					"The front matter does not end: a second --- line is missing.", problems);
		}
		if (fence.start() - start > limits.frontMatterSize().toBytes()) {
			return refuse(file, ProblemCode.LIMIT,
					"The front matter is larger than " + limits.frontMatterSize().toKilobytes() + " KB.", problems);
		}
		int bodyStart = fence.end();
		return new YamlReader(file.path(), 2, limits, problems).read(file.text().substring(start, fence.start()))
			.map((keys) -> new FrontMatter(keys, bodyStart));
	}

	private static Optional<FrontMatter> refuse(SourceFile file, ProblemCode code, String message, Problems problems) {
		problems.add(Place.start(file.path()), code, message);
		return Optional.empty();
	}

}
