package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The samples of one guide, and which of them its tests reach.
 * <p>
 * A file is covered when a test names it, or a covered file does. A test is a file
 * {@code test_*.py}, {@code conftest.py} or the settings of pytest,
 * {@code pyproject.toml}. To name a file is to import it as a Python module, to write its
 * dotted name in quotes, or to write its file name. What is no sample needs no test: the
 * tests themselves, the script that runs them, its requirements, and empty files.
 *
 * @param texts what each file says, by its path in the folder
 */
record SampleFolder(Map<String, String> texts) {

	private static final Pattern TEST = Pattern.compile("(.*/)?(test_[^/]*\\.py|conftest\\.py|pyproject\\.toml)");

	private static final Pattern NO_SAMPLE = Pattern.compile("test|requirements\\.txt|(.*/)?\\.gitignore");

	static SampleFolder read(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return new SampleFolder(texts);
	}

	/**
	 * The samples that no test reaches.
	 */
	Set<String> uncovered() {
		Set<String> open = samples();
		List<String> texts = this.texts.keySet()
			.stream()
			.filter((path) -> TEST.matcher(path).matches())
			.map(this.texts::get)
			.toList();
		while (!texts.isEmpty()) {
			List<String> naming = texts;
			Set<String> named = open.stream().filter((path) -> names(naming, path)).collect(Collectors.toSet());
			open.removeAll(named);
			texts = named.stream().map(this.texts::get).toList();
		}
		return open;
	}

	private Set<String> samples() {
		return this.texts.keySet()
			.stream()
			.filter((path) -> !TEST.matcher(path).matches() && !NO_SAMPLE.matcher(path).matches())
			.filter((path) -> !this.texts.get(path).isBlank())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean names(List<String> texts, String path) {
		Pattern name = name(path);
		return texts.stream().anyMatch((text) -> name.matcher(text).find());
	}

	private static Pattern name(String path) {
		String file = path.substring(path.lastIndexOf('/') + 1);
		String byFileName = "(?<![\\w.-])" + Pattern.quote(file) + "(?![\\w-])";
		if (!file.endsWith(".py")) {
			return Pattern.compile(byFileName);
		}
		String module = file.equals("__init__.py") ? folder(path) : file.substring(0, file.length() - 3);
		String word = "\\b" + Pattern.quote(module) + "\\b";
		return Pattern.compile(byFileName + "|(?m)^\\s*(?:from|import)\\b.*" + word + "|[\"']\\w[\\w.]*\\." + word
				+ "[\\w.:]*[\"']|[\"']" + word + "[.:][\\w.:]+[\"']");
	}

	private static String folder(String path) {
		String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
		return folder.substring(folder.lastIndexOf('/') + 1);
	}

}
