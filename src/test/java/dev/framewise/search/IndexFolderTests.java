package dev.framewise.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.framewise.FramewiseApplication;
import dev.framewise.GeneratedContent;
import dev.framewise.WrittenContent;
import dev.framewise.publish.ContentLoader;
import dev.framewise.publish.Program;
import dev.framewise.revision.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/**
 * An index that outlives the site. What the database says is spoilt behind its back: what
 * was indexed before is still found, and what is indexed anew is not.
 */
class IndexFolderTests {

	private final String database = "jdbc:h2:mem:index" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

	@TempDir
	private Path index;

	private WrittenContent folder;

	@BeforeEach
	void makeIndex() {
		this.folder = WrittenContent.inNewFolder();
		new GeneratedContent(3, 2, 4, 2, "larch").into(this.folder);
		try (ConfigurableApplicationContext site = start()) {
			assertThat(found(site, "larch")).isPositive();
			site.getBean(JdbcClient.class)
				.sql("update article_part set html = replace(html, 'larch', 'spoilt')")
				.update();
		}
	}

	@Test
	void aStartInTheSameRevisionGoesOnWithIt() {
		try (ConfigurableApplicationContext site = start()) {
			int larches = found(site, "larch");
			assertThat(larches).isPositive();
			assertThat(found(site, "spoilt")).isZero();
			this.folder.change("guides/guide-2/guide.md", (text) -> text.replace("larch", "maple"));
			site.getBean(ContentLoader.class).load();
			assertThat(found(site, "maple")).isPositive();
			assertThat(found(site, "larch")).isLessThan(larches).isPositive();
			assertThat(found(site, "spoilt")).isZero();
		}
		try (ConfigurableApplicationContext site = start()) {
			assertThat(found(site, "maple")).isPositive();
			assertThat(found(site, "spoilt")).isZero();
		}
	}

	@Test
	void aStartInAnotherRevisionMakesItAnew() {
		this.folder.change("guides/guide-2/guide.md", (text) -> text.replace("larch", "maple"));
		try (ConfigurableApplicationContext site = start()) {
			assertThat(found(site, "maple")).isPositive();
			assertThat(found(site, "spoilt")).isPositive();
		}
	}

	@Test
	void whatAnotherProgramOrLanguageMadeIsMadeAnew(@TempDir Path own) {
		Map<String, String> name = Map.of("revision", "r", "language", "en", "program", "one");
		Map<String, String> versions = Map.of("guides/a", "1");
		assertThat(indexed(own, name, versions)).containsExactly("guides/a");
		assertThat(indexed(own, name, versions)).isEmpty();
		assertThat(indexed(own, Map.of("revision", "r", "language", "en", "program", "two"), versions))
			.containsExactly("guides/a");
		assertThat(indexed(own, Map.of("revision", "r", "language", "de", "program", "two"), versions))
			.containsExactly("guides/a");
	}

	/**
	 * The paths that have to be indexed.
	 */
	private static List<String> indexed(Path own, Map<String, String> name, Map<String, String> versions) {
		List<String> indexed = new ArrayList<>();
		PassageReader reader = mock(PassageReader.class);
		doAnswer((call) -> indexed.addAll(call.getArgument(0))).when(reader).read(any(), any());
		PassageWriter writer = new IndexFolder(new SearchSettings(own.toString()), mock(Program.class), "")
			.writer(new WordAnalyzer("en"), name, versions);
		writer.write(versions, reader);
		writer.commit(name);
		writer.close();
		return indexed;
	}

	@Test
	void whereItIsBrokenTheIndexIsMadeInMemory() throws IOException {
		for (Path file : files()) {
			if (!file.getFileName().toString().startsWith("segments")) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		try (ConfigurableApplicationContext site = start()) {
			assertThat(found(site, "spoilt")).isPositive();
		}
	}

	@Test
	void whatCannotBeReadIsMadeAnew() throws IOException {
		spoilPassages();
		try (ConfigurableApplicationContext site = start()) {
			found(site, "larch");
			assertThat(found(site, "spoilt")).isPositive();
			this.folder.change("guides/guide-2/guide.md", (text) -> text.replace("larch", "maple"));
			site.getBean(ContentLoader.class).load();
			assertThat(found(site, "maple")).isPositive();
		}
		try (ConfigurableApplicationContext site = start()) {
			assertThat(found(site, "maple")).isPositive();
			assertThat(site.getBean(IndexFolder.class).isUsed()).isTrue();
		}
	}

	/**
	 * Breaks what a search reads and an opening does not.
	 */
	private void spoilPassages() throws IOException {
		int spoilt = 0;
		for (Path file : files()) {
			byte[] bytes = Files.readAllBytes(file);
			int start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("StoredFieldsFastData");
			if (start >= 0) {
				Arrays.fill(bytes, start + 60, start + 200, (byte) 0xff);
				Files.write(file, bytes);
				spoilt++;
			}
		}
		assertThat(spoilt).isPositive();
	}

	@Test
	void whereAnotherSiteHasItTheIndexIsMadeInMemory() {
		try (ConfigurableApplicationContext one = start(); ConfigurableApplicationContext other = start()) {
			assertThat(found(one, "spoilt")).isZero();
			assertThat(found(other, "spoilt")).isPositive();
		}
	}

	@Test
	void itLiesBesideADatabaseInAFileUnlessToldOtherwise() {
		Path beside = this.index.resolve("framewise.search");
		String file = "jdbc:h2:file:" + this.index.resolve("framewise");
		write(new SearchSettings(null), "jdbc:h2:mem:framewise");
		write(new SearchSettings(""), file);
		assertThat(beside).doesNotExist();
		write(new SearchSettings(null), file + ";CACHE_SIZE=1000");
		assertThat(beside).isNotEmptyDirectory();
	}

	@Test
	void aFileNeedNotBeCalledOne() {
		write(new SearchSettings(null), "jdbc:h2:" + this.index.resolve("framewise") + ";CACHE_SIZE=1000");
		assertThat(this.index.resolve("framewise.search")).isNotEmptyDirectory();
	}

	private static void write(SearchSettings settings, String database) {
		PassageWriter writer = new IndexFolder(settings, mock(Program.class), database).writer(new WordAnalyzer("en"),
				Map.of(), Map.of());
		writer.commit(Map.of());
		writer.close();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.index)) {
			return files.toList();
		}
	}

	private static int found(ConfigurableApplicationContext site, String word) {
		List<Integer> found = new ArrayList<>();
		site.getBean(Snapshot.class)
			.read(() -> site.getBean(PassageIndex.class)
				.use((index) -> found.add(Searching.find(index, word, 0, 10).total())));
		return found.get(0);
	}

	private ConfigurableApplicationContext start() {
		String[] arguments = { "--framewise.content=" + this.folder.path(), "--framewise.today=2026-11-22",
				"--framewise.watch=false", "--framewise.search.folder=" + this.index,
				"--spring.datasource.url=" + this.database, "--logging.level.root=off" };
		return new SpringApplicationBuilder(FramewiseApplication.class).web(WebApplicationType.NONE).run(arguments);
	}

}
