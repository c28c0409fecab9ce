package dev.framewise.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HighlighterTests {

	private static final List<String> PIECES = List.of("\"", "'", "\"\"\"", "'''", "`", "{", "}", "{{", "(", ")", "[",
			"]", ":", "=", "\\", "\n", "\n    ", " ", "\t", "#", "//", "/*", "*/", "<!--", "-->", "<script>",
			"</script>", "<p class=", ">", "&amp;", "$", "${", "@", "f", "f\"", "rb'", "tR\"\"\"", "match", "case",
			"type", "async", "def", "class", "1", "0x1f", "1e9", "é", "漢", "😀", "\u0001", "\u2028", "--", "%", "|",
			"<<EOF", "EOF", "name", "_", "!r", ";", ",", "select", "FROM", "'''\\", "\\\n");

	@ParameterizedTest
	@EnumSource(CodeLanguage.class)
	void theTextIsTheSourceCharacterForCharacter(CodeLanguage language) {
		Random random = new Random(language.ordinal());
		for (int i = 0; i < 100; i++) {
			String code = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
				.limit(random.nextInt(60))
				.collect(Collectors.joining());
			assertThat(shown(new Highlighter().html(Optional.of(language), code))).as("as %s", language)
				.isEqualTo(code);
		}
	}

	@Test
	void realFilesComeOutAsTheyAre() throws IOException {
		try (Stream<Path> files = Stream.of("content", "src/main", "pom.xml", ".ci/run")
			.map(Path::of)
			.flatMap(HighlighterTests::walk)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				Optional<CodeLanguage> language = CodeLanguage.of(name.substring(name.lastIndexOf('.') + 1));
				String code = Files.readString(file).replace("\r", "");
				assertThat(shown(new Highlighter().html(language, code))).as("%s", file).isEqualTo(code);
			}
		}
	}

	private static Stream<Path> walk(Path root) {
		try {
			return Files.walk(root)
				.filter(Files::isRegularFile)
				.filter((file) -> file.toString().matches(".*\\.(py|java|html|css|js|yaml|json|toml|sql|xml|run)"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text as it arrives, through the bytes of UTF-8, of the elements. */
	private static String shown(String html) {
		byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
		return Jsoup.parseBodyFragment("<pre>\n" + new String(bytes, StandardCharsets.UTF_8) + "</pre>")
			.selectFirst("pre")
			.wholeText();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			python     | x = 1.5  # why          | NUMBER 1.5, COMMENT # why
			java       | int a = "b".length();   | NAME int, STRING "b"
			javascript | const f = async () => 1 | KEYWORD const, KEYWORD async, NUMBER 1
			json       | {"a": [true, null]}     | NAME "a", NUMBER true, KEYWORD null
			html       | <p class="a">b</p>      | KEYWORD p, NAME class, STRING "a", KEYWORD p
			sql        | select 'a' -- why       | KEYWORD select, STRING 'a', COMMENT -- why
			sh         | echo "$A" # why         | NAME echo, STRING ", NAME $A, STRING ", COMMENT # why
			console    | $ echo 1                | COMMENT $ , NAME echo, NUMBER 1
			console    | for an answer: echo     |
			dockerfile | FROM a                  | KEYWORD FROM
			yaml       | a: "b" # why            | STRING "b", COMMENT # why
			toml       | [a]                     | META [a]
			rust       | let a = 1; // why       | KEYWORD let, NUMBER 1, COMMENT // why
			go         | package a               | KEYWORD package
			""")
	void languagesHaveTheirWords(String language, String code, String expected) {
		assertThat(said(language, code)).isEqualTo((expected == null) ? "" : expected);
	}

	static String said(String language, String code) {
		return Highlighter.tokens(CodeLanguage.of(language).orElseThrow(), code)
			.stream()
			.filter((token) -> token.kind() != TokenKind.PLAIN)
			.map((token) -> token.kind() + " " + token.text())
			.collect(Collectors.joining(", "));
	}

	@Test
	void whatIsOpenAtTheEndOfALineGoesOnInTheNext() {
		assertThat(said("java", "/* a\nb */ int")).isEqualTo("COMMENT /* a, COMMENT b */, NAME int");
		assertThat(new Highlighter().html(CodeLanguage.of("css"), "a { color: red }"))
			.contains("<span class=\"tok-keyword\">color</span>");
	}

	@Test
	void anUnknownLanguageStaysPlain() {
		assertThat(CodeLanguage.of("klingon")).isEmpty();
		assertThat(new Highlighter().html(Optional.empty(), "<b> & \"c\"")).isEqualTo("&lt;b&gt; &amp; &quot;c&quot;");
	}

	@Test
	void aLineNobodyWroteByHandStaysPlain() {
		String line = "1 ".repeat(LineLexer.LONGEST_LINE);
		assertThat(new Highlighter().html(CodeLanguage.of("json"), line + "\n1")).startsWith(line)
			.endsWith("<span class=\"tok-number\">1</span>");
	}

	@Test
	void aPageHasItsShareAndWhatIsBeyondItStaysPlain() {
		Highlighter page = new Highlighter();
		String code = "1\n".repeat(5_000);
		assertThat(page.html(CodeLanguage.of("python"), code)).contains("<span");
		assertThat(Stream.generate(() -> page.html(CodeLanguage.of("python"), code)).limit(5)).last().isEqualTo(code);
		assertThat(page.html(CodeLanguage.of("python"), "1")).contains("<span");
	}

}
