package dev.framewise.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import dev.framewise.FramewiseApplication;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.Matrix;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.site.SiteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors save, err, mend and delete while the site runs; loads are asked for by hand.
 */
class LiveContentTests {

	private static final String GUIDE = """
			---
			title: %s
			summary: About one and two.
			published: 2026-01-01
			author: ann
			compares: [one, two]
			related: [a, b]
			---

			## Facts {.matrix}

			| Feature | One | Two |
			|---|---|---|
			| Speed | %s[^j] | No[^j] |

			[^j]: Editors' judgement: for the test.
			""";

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext context;

	private ContentLoader loader;

	@BeforeEach
	void start() throws IOException {
		write("site.yaml", "name: Site\n");
		write("authors/ann.md", "---\nname: Ann\n---\n");
		write("frameworks/one.md", "---\nname: One\nlanguage: X\nhomepage: https://one.example\n---\n");
		write("frameworks/two.md", "---\nname: Two\nlanguage: X\nhomepage: https://two.example\n---\n");
		write("guides/a/guide.md", GUIDE.formatted("A", "Yes"));
		write("guides/b/guide.md", GUIDE.formatted("B", "Yes"));
		this.context = run("jdbc:h2:mem:live" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		this.loader = this.context.getBean(ContentLoader.class);
	}

	@AfterEach
	void stop() {
		this.context.close();
	}

	@Test
	void aSavedChangeIsServedAsANewRevision() throws IOException {
		String before = this.loader.load().revision();
		write("guides/a/guide.md", GUIDE.formatted("A", "Partial (a bit)"));
		LoadReport after = this.loader.load();
		assertThat(after.problems()).isEmpty();
		assertThat(after.revision()).isNotEqualTo(before);
		assertThat(cell("a")).isEqualTo("Partial (a bit)");
		write("guides/a/guide.md", GUIDE.formatted("A", "Yes"));
		assertThat(this.loader.load().revision()).isEqualTo(before);
		assertThat(this.loader.load().revision()).isEqualTo(before);
	}

	@Test
	void aBrokenFileStaysAtItsLastGoodVersionAndHoldsNothingElseBack() throws IOException {
		write("guides/a/guide.md", GUIDE.formatted("A", "Yes").replace("| One | Two |", "| One | Three |"));
		write("guides/b/guide.md", GUIDE.formatted("B changed", "Yes"));
		write("site.yaml", "nam: Site\n");
		LoadReport report = this.loader.load();
		assertThat(report.problems()).extracting((problem) -> problem.place().path() + " " + problem.code().id())
			.containsExactly("guides/a/guide.md not-compared", "site.yaml unknown-key", "site.yaml missing-key");
		assertThat(title("a")).isEqualTo("A");
		assertThat(cell("a")).isEqualTo("Yes");
		assertThat(title("b")).isEqualTo("B changed");
		assertThat(this.context.getBean(SiteStore.class).find().name()).isEqualTo("Site");
		write("guides/a/guide.md", GUIDE.formatted("A mended", "No"));
		write("site.yaml", "name: Other\n");
		assertThat(this.loader.load().problems()).isEmpty();
		assertThat(title("a")).isEqualTo("A mended");
		assertThat(this.context.getBean(SiteStore.class).find().name()).isEqualTo("Other");
	}

	@Test
	void aSiteFileThatIsNoTextLeavesTheSiteAsItWas() throws IOException {
		String before = this.loader.load().revision();
		Files.write(this.folder.resolve("site.yaml"), new byte[] { 'n', 'a', 'm', 'e', ':', ' ', (byte) 0xe9 });
		Files.setLastModifiedTime(this.folder.resolve("site.yaml"), FileTime.from(Instant.now().minusSeconds(60)));
		LoadReport report = this.loader.load();
		assertThat(report.problems()).extracting((problem) -> problem.place().path() + " " + problem.code().id())
			.containsExactly("site.yaml unreadable");
		assertThat(report.revision()).isEqualTo(before);
		assertThat(this.context.getBean(SiteStore.class).find().name()).isEqualTo("Site");
	}

	@Test
	void anotherPageStillLinksToAGuideThatIsServedFromItsLastGoodVersion() throws IOException {
		write("guides/b/guide.md", GUIDE.formatted("B", "Yes") + "\nSee [a](/guides/a#facts).\n");
		this.loader.load();
		write("guides/a/guide.md", "broken");
		assertThat(this.loader.load().problems()).hasSize(1);
		Guide b = this.context.getBean(GuideStore.class).find("b").orElseThrow();
		assertThat(b.parts()).anyMatch((part) -> part.html().contains("href=\"/guides/a#facts\""));
	}

	@Test
	void whatIsDeletedIsGoneUnlessAServedGuideNeedsIt() throws IOException {
		Files.delete(this.folder.resolve("frameworks/two.md"));
		LoadReport report = this.loader.load();
		assertThat(report.problems()).extracting((problem) -> problem.place().path() + " " + problem.code().id())
			.containsExactly("guides/a/guide.md unknown-framework", "guides/b/guide.md unknown-framework");
		assertThat(this.context.getBean(FrameworkStore.class).find("two")).isPresent();
		assertThat(title("a")).isEqualTo("A");
		Files.delete(this.folder.resolve("guides/a/guide.md"));
		Files.delete(this.folder.resolve("guides/a"));
		Files.delete(this.folder.resolve("guides/b/guide.md"));
		Files.delete(this.folder.resolve("guides/b"));
		assertThat(this.loader.load().problems()).isEmpty();
		assertThat(this.context.getBean(GuideStore.class).all(1).guides()).isEmpty();
		assertThat(this.context.getBean(FrameworkStore.class).find("two")).isEmpty();
	}

	@Test
	void aThirdOfTheGuidesDoNotVanishAtOnce() throws IOException {
		List<String> slugs = IntStream.range(0, 8).mapToObj((number) -> "g" + number).toList();
		for (String slug : slugs) {
			write("guides/" + slug + "/guide.md", GUIDE.formatted(slug, "Yes"));
		}
		this.loader.load();
		for (String slug : slugs.subList(0, 5)) {
			Files.delete(this.folder.resolve("guides/" + slug + "/guide.md"));
			Files.delete(this.folder.resolve("guides/" + slug));
		}
		LoadReport report = this.loader.load();
		assertThat(report.problems()).extracting((problem) -> problem.code().id()).containsExactly("vanished");
		assertThat(new ClassPathResource("problems.yaml").getContentAsString(StandardCharsets.UTF_8))
			.as("the help quotes it")
			.contains("says: " + report.problems().get(0).message());
		assertThat(title("g0")).isEqualTo("g0");
		for (String slug : slugs) {
			write("guides/" + slug + "/guide.md", GUIDE.formatted(slug, "Yes"));
		}
		assertThat(this.loader.load().problems()).as("once the folder is back")
			.extracting((problem) -> problem.code().id())
			.doesNotContain("vanished");
	}

	@Test
	void aSaveIsServedWithoutAsking() throws Exception {
		try (ConfigurableApplicationContext watching = run(
				"jdbc:h2:mem:watch" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "--framewise.watch=true")) {
			GuideStore guides = watching.getBean(GuideStore.class);
			Files.writeString(this.folder.resolve("guides/a/guide.md"), GUIDE.formatted("Saved", "Yes"));
			write("guides/new/guide.md", GUIDE.formatted("New", "Yes"));
			await(() -> guides.find("a").orElseThrow().facts().title().equals("Saved")
					&& guides.find("new").isPresent());
			Files.delete(this.folder.resolve("guides/new/guide.md"));
			Files.delete(this.folder.resolve("guides/new"));
			await(() -> guides.find("new").isEmpty());
		}
	}

	@Test
	void withoutEventsTheFolderIsScanned() throws Exception {
		try (ConfigurableApplicationContext watching = run(
				"jdbc:h2:mem:scan" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "--framewise.watch=true",
				"--framewise.watch-events=false", "--framewise.scan-interval=50ms")) {
			GuideStore guides = watching.getBean(GuideStore.class);
			Files.writeString(this.folder.resolve("guides/a/guide.md"), GUIDE.formatted("Saved", "Yes"));
			await(() -> guides.find("a").orElseThrow().facts().title().equals("Saved"));
		}
	}

	/**
	 * Waits far longer than it should take: what is tested is that it happens.
	 */
	private static void await(BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
			Thread.sleep(50);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

	@Test
	void theLastGoodVersionOutlivesARestartWhereTheDatabaseDoes() throws IOException {
		String url = "jdbc:h2:" + this.folder.resolveSibling(this.folder.getFileName() + "-db").resolve("db");
		run(url).close();
		write("guides/a/guide.md", "broken");
		write("guides/b/guide.md", GUIDE.formatted("B changed", "Yes"));
		try (ConfigurableApplicationContext again = run(url)) {
			GuideStore guides = again.getBean(GuideStore.class);
			assertThat(guides.find("a").orElseThrow().facts().title()).isEqualTo("A");
			assertThat(guides.find("b").orElseThrow().facts().title()).isEqualTo("B changed");
		}
	}

	@Test
	void aFileThatIsBeingWrittenIsWhatItWasBefore() throws IOException {
		this.loader.load();
		Files.writeString(this.folder.resolve("guides/a/guide.md"), GUIDE.formatted("Half", "Yes"));
		assertThat(this.loader.load().settled()).isFalse();
		assertThat(title("a")).isEqualTo("A");
		age(this.folder.resolve("guides/a/guide.md"));
		assertThat(this.loader.load().settled()).isTrue();
		assertThat(title("a")).isEqualTo("Half");
	}

	private ConfigurableApplicationContext run(String url, String... more) {
		List<String> arguments = new ArrayList<>(List.of("--framewise.watch=false",
				"--framewise.content=" + this.folder, "--spring.datasource.url=" + url, "--logging.level.root=error"));
		arguments.addAll(List.of(more));
		if (arguments.contains("--framewise.watch=true")) {
			arguments.remove("--framewise.watch=false");
		}
		return new SpringApplicationBuilder(FramewiseApplication.class).web(WebApplicationType.NONE)
			.run(arguments.toArray(String[]::new));
	}

	private String title(String slug) {
		return this.context.getBean(GuideStore.class).find(slug).orElseThrow().facts().title();
	}

	private String cell(String slug) {
		Matrix matrix = this.context.getBean(MatrixStore.class).find(slug).orElseThrow();
		return matrix.criterion("speed").orElseThrow().cells().get(0).value().text();
	}

	/**
	 * Saves as editors' programs do, and as if it had been a while ago.
	 */
	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Path temporary = Files.writeString(file.resolveSibling(".swap"), text);
		age(temporary);
		Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private void age(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
	}

}
