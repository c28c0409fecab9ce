package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.framewise.FramewiseApplication;
import dev.framewise.GeneratedContent;
import dev.framewise.PostgresSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.revision.InService;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sites on one PostgreSQL, one of which has the content.
 */
class SharedDatabaseTests {

	private final String database = PostgresSite.Server.newDatabase();

	@Test
	void aSiteWithoutContentServesWhatAnotherPublished() throws IOException {
		WrittenContent folder = WrittenContent.inNewFolder();
		new GeneratedContent(2, 2, 6, 3, "Larch").into(folder);
		String published;
		try (ConfigurableApplicationContext loader = run(folder.path())) {
			published = visitor(loader).page("/guides/first/matrix").outerHtml();
		}
		try (ConfigurableApplicationContext reader = run(folder.path().resolve("gone"))) {
			assertThat(visitor(reader).page("/guides/first/matrix").outerHtml()).isEqualTo(published).contains("Larch");
			assertThat(visitor(reader).get("/readyz").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whatOneSitePublishesAnotherServes() throws Exception {
		WrittenContent folder = WrittenContent.inNewFolder();
		new GeneratedContent(2, 2, 6, 3, "Larch").into(folder);
		try (ConfigurableApplicationContext loader = run(folder.path());
				ConfigurableApplicationContext reader = run(folder.path().resolve("gone"))) {
			Visitor visitor = visitor(reader);
			assertThat(visitor.page("/guides/first").outerHtml()).contains("Larch");
			new GeneratedContent(2, 2, 6, 3, "Maple").into(folder);
			String name = loader.getBean(ContentLoader.class).load().revision();
			assertThat(visitor.page("/search?q=text").outerHtml()).contains("Maple").doesNotContain("Larch");
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
			while (!reader.getBean(InService.class).name().equals(name) && System.nanoTime() < end) {
				Thread.sleep(20);
			}
			assertThat(visitor.page("/guides/first").outerHtml()).contains("Maple").doesNotContain("Larch");
		}
	}

	@Test
	void ofTwoSitesWithTheFolderOneReadsItAndTheOtherTakesOver() throws Exception {
		WrittenContent folder = WrittenContent.inNewFolder();
		new GeneratedContent(2, 2, 6, 3, "Larch").into(folder);
		try (ConfigurableApplicationContext second = waitForTheFirst(folder)) {
			new GeneratedContent(2, 2, 6, 3, "Maple").into(folder);
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
			while (!visitor(second).page("/guides/first").outerHtml().contains("Maple") && System.nanoTime() < end) {
				second.getBean(ContentLoader.class).load();
				Thread.sleep(50);
			}
			assertThat(visitor(second).page("/guides/first").outerHtml()).contains("Maple").doesNotContain("Larch");
		}
	}

	/**
	 * The second starts while the first reads; then the first ends. No lease ends by
	 * itself meanwhile, however slow the machine.
	 */
	private ConfigurableApplicationContext waitForTheFirst(WrittenContent folder) {
		try (ConfigurableApplicationContext first = run(folder.path(), "--framewise.loader.lease=5m")) {
			ConfigurableApplicationContext second = run(folder.path(), "--framewise.loader.lease=5m");
			assertThat(visitor(second).page("/guides/first").outerHtml()).contains("Larch");
			new GeneratedContent(2, 2, 6, 3, "Willow").into(folder);
			assertThat(second.getBean(LoaderSeat.class).take()).isFalse();
			second.getBean(ContentLoader.class).load();
			assertThat(visitor(second).page("/search?q=text").outerHtml()).contains("Larch").doesNotContain("Willow");
			assertThat(first.getBean(LoaderSeat.class).take()).isTrue();
			return second;
		}
	}

	private static Visitor visitor(ConfigurableApplicationContext site) {
		return new Visitor(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	private ConfigurableApplicationContext run(Path content, String... more) {
		String[] all = Stream
			.concat(Stream.of("--framewise.content=" + content, "--framewise.watch=false",
					"--framewise.today=2026-11-22", "--spring.datasource.url=" + this.database,
					"--spring.datasource.username=postgres", "--server.port=0", "--management.server.port=0",
					"--logging.level.root=error"), Stream.of(more))
			.toArray(String[]::new);
		return new SpringApplicationBuilder(FramewiseApplication.class).profiles("postgres").run(all);
	}

}
