package dev.framewise.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What attackers write where text is expected: a public list (see its first lines), and
 * expressions of the template language in use.
 */
final class Payloads {

	/** What the expressions below would come to. */
	static final String EVALUATED = "1247689";

	private static final List<String> EXPRESSIONS = List.of("${1117*1117}", "__${1117*1117}__", "[[${1117*1117}]]",
			"[(${1117*1117})]", "*{1117*1117}", "#{1117*1117}", "@{${1117*1117}}", "~{${1117*1117}}", "|${1117*1117}|",
			"<p th:text=\"${1117*1117}\">x</p>", "<p data-th-utext=\"${1117*1117}\">x</p>", "'+${1117*1117}+'",
			"T(java.lang.Math).multiplyExact(1117,1117)", "#{T(java.lang.Runtime)}",
			"${T(java.lang.Math).multiplyExact(1117,1117)}", "{{1117*1117}}", "<%= 1117*1117 %>", "#set($x=1117*1117)");

	private Payloads() {
	}

	static List<String> all() {
		try (InputStream file = Payloads.class.getResourceAsStream("/xss/payloads.txt")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			Stream<String> lines = text.substring(text.indexOf("\n\n") + 2).lines();
			return Stream.concat(EXPRESSIONS.stream(), lines).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All of them, a few at a time.
	 */
	static List<List<String>> batches(int size) {
		List<String> all = new ArrayList<>(all());
		return IntStream.range(0, (all.size() + size - 1) / size)
			.mapToObj((i) -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
			.toList();
	}

}
