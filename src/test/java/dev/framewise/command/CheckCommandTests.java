package dev.framewise.command;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private static final String STALE = "A claim.[^a]\n\n[^a]: [A page](https://example.org/), checked 2026-01-01.";

	private static final String FRESH_DAY = "--today=2026-06-30";

	private static final String STALE_DAY = "--today=2026-07-01";

	@TempDir
	private Path root;

	private TestFolder folder;

	@BeforeEach
	void goodFolder() {
		this.folder = TestFolder.good(this.root);
	}

	@Test
	void aGoodFolderPasses() {
		this.folder.file("site.yaml", "name: Site\n").guide("one", "", "").file("guides/one/samples/a.txt", "a");
		Said said = check("--strict");
		assertThat(said.out().lines()).containsExactly("0 errors, 0 warnings in 7 files");
		assertThat(said.err()).isEmpty();
		assertThat(said.code()).isZero();
	}

	@Test
	void theShippedContentPasses() {
		assertThat(Said.by("check", "--strict", "--today=2026-11-22").out()).startsWith("0 errors, 0 warnings in ");
	}

	@Test
	void problemsComeInOrderAndThenTheirNumber() {
		this.folder.guide("two", "colour: red\n", "# Title").guide("one", "", "[x](#y)").framework("elm", "");
		Said said = check();
		assertThat(said.out().lines()).containsExactly(
				"frameworks/elm.md:2:1: error: The key 'name' is needed, with a value. [missing-key]",
				"guides/one/guide.md:7:1: error: '#y' leads to an anchor that /guides/one does not have. [broken-link]",
				"guides/two/guide.md:6:1: error: 'colour' is no key here; allowed are aliases, author, compares, draft, "
						+ "published, related, summary, tags, title, updated. [unknown-key]",
				"guides/two/guide.md:8:3: warning: A level-1 heading is shown one level lower, and all others with it: "
						+ "the title of the page is its front matter's. [title-in-body]",
				"3 errors, 1 warnings in 8 files");
		assertThat(said.code()).isEqualTo(1);
	}

	@Test
	void draftsAreCheckedLikeAnyOtherFile() {
		this.folder.guide("one", "draft: true\ncolour: red\n", "");
		assertThat(check().out()).startsWith("guides/one/guide.md:7:1: error: 'colour'");
		assertThat(check().code()).isEqualTo(1);
	}

	@Test
	void theDaySetsWhatIsStale() {
		this.folder.guide("one", "", STALE);
		assertThat(check(FRESH_DAY).out()).isEqualTo("0 errors, 0 warnings in 6 files\n");
		assertThat(check(STALE_DAY).out()).contains("guides/one/guide.md:9:1: warning:", "[stale-source]",
				"0 errors, 1 warnings in 6 files");
		assertThat(check("--today", "2026-07-01").out()).contains("[stale-source]");
	}

	@Test
	void warningsFailOnlyAStrictCheck() {
		this.folder.guide("one", "", STALE);
		assertThat(check(STALE_DAY).code()).isZero();
		assertThat(check(STALE_DAY, "--strict").code()).isEqualTo(1);
		assertThat(check(FRESH_DAY, "--strict").code()).isZero();
	}

	@Test
	void aMissingFolderIsSaidInASentence() {
		Path missing = this.root.resolve("nowhere");
		Said said = Said.by("check", missing.toString());
		assertThat(said.out()).isEmpty();
		assertThat(said.err().lines())
			.containsExactly("The content folder " + missing + " is not a folder that can be read.");
		assertThat(said.code()).isEqualTo(2);
	}

	@Test
	void aFileIsNoFolder() {
		Said said = Said.by("check", this.root.resolve("authors/team.md").toString());
		assertThat(said.err()).contains("is not a folder that can be read");
		assertThat(said.code()).isEqualTo(2);
	}

	@Test
	void whatContentQuotesCannotBreakALineOrSpeakToTheTerminal() {
		this.folder.guide("one", "\"a\\nguides/b:1:1: error\\e[31m\\u202E\": x\n", "");
		assertThat(check().out().lines()).hasSize(2)
			.first()
			.asString()
			.contains("'a\\u000aguides/b:1:1: error\\u001b[31m\\u202e'");
	}

	@Test
	void jsonHoldsEveryProblemAndNothingElse() {
		this.folder.guide("one", "aurhor: \"\\\"\\n→\"\n", "# Title");
		Said said = check("--format=json");
		JsonNode report = JsonMapper.shared().readTree(said.out());
		assertThat(report.propertyNames()).containsExactly("problems", "errors", "warnings", "files");
		assertThat(List.of(report.get("errors").asInt(), report.get("warnings").asInt(), report.get("files").asInt()))
			.containsExactly(1, 1, 6);
		assertThat(report.get("problems")).hasSize(2);
		JsonNode unknown = report.get("problems").get(0);
		assertThat(unknown.propertyNames()).containsExactly("path", "line", "column", "severity", "code", "message",
				"hint");
		assertThat(unknown.get("path").asString()).isEqualTo("guides/one/guide.md");
		assertThat(unknown.get("line").asInt()).isEqualTo(6);
		assertThat(unknown.get("column").asInt()).isEqualTo(1);
		assertThat(unknown.get("severity").asString()).isEqualTo("error");
		assertThat(unknown.get("code").asString()).isEqualTo("unknown-key");
		assertThat(unknown.get("message").asString()).startsWith("'aurhor' is no key here").doesNotContain("mean");
		assertThat(unknown.get("hint").asString()).isEqualTo("Did you mean 'author'?");
		assertThat(report.get("problems").get(1).get("severity").asString()).isEqualTo("warning");
		assertThat(report.get("problems").get(1).get("hint").isNull()).isTrue();
		assertThat(said.code()).isEqualTo(1);
	}

	@Test
	void jsonOfAGoodFolderHasNoProblems() {
		assertThat(check("--format=json").out().strip())
			.isEqualTo("{\"problems\":[],\"errors\":0,\"warnings\":0,\"files\":5}");
	}

	@Test
	void githubGetsCommandsWithPathsFromTheWorkingDirectory() {
		this.folder.guide("one", "aurhor: x\n", "# Title");
		Path fromHere = Path.of("").toAbsolutePath().relativize(this.root);
		Said said = check("--format=github");
		assertThat(said.out().lines()).containsExactly("::error file=" + fromHere
				+ "/guides/one/guide.md,line=6,col=1,title=unknown-key::'aurhor' is no key "
				+ "here; allowed are aliases, author, compares, draft, published, related, summary, tags, title, "
				+ "updated. Did you mean 'author'?",
				"::warning file=" + fromHere
						+ "/guides/one/guide.md,line=8,col=3,title=title-in-body::A level-1 heading "
						+ "is shown one level lower, and all others with it: the title of the page is its front matter's.",
				"1 errors, 1 warnings in 6 files");
		assertThat(said.code()).isEqualTo(1);
	}

	@Test
	void githubReadsNoCommandThatContentHides() {
		this.folder.guide("one", "\"50%\\r\\n::error file=x::y\": z\n", "").guide("a,b: c%", "", "");
		List<String> lines = check("--format=github").out().lines().toList();
		assertThat(lines).hasSize(3);
		assertThat(lines.get(0)).contains("/guides/a%2Cb%3A c%25,line=1,col=1,title=bad-name::The name 'a,b: c%25'");
		assertThat(lines.get(1)).contains("title=unknown-key::'50%25%0D%0A::error file=x::y' is no key");
	}

	private Said check(String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = "check";
		System.arraycopy(options, 0, arguments, 1, options.length);
		arguments[arguments.length - 1] = this.root.toString();
		return Said.by(arguments);
	}

}
