package dev.framewise.publish;

import java.util.stream.Stream;

import dev.framewise.FramewiseApplication;
import dev.framewise.GeneratedContent;
import dev.framewise.WrittenContent;
import dev.framewise.guide.GuideStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start makes of what a database holds already.
 */
class RestartTests {

	private final String database = "jdbc:h2:mem:restart" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

	private WrittenContent folder;

	@BeforeEach
	void write() {
		this.folder = WrittenContent.inNewFolder();
		new GeneratedContent(3, 3, 6, 3, "Larch").into(this.folder);
	}

	@Test
	void whatTheSameProgramWroteIsNotWrittenAgain() {
		String revision = startAndSpoil("guide-2");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(title(site, "guide-2")).isEqualTo("spoilt");
			assertThat(site.getBean(ContentLoader.class).load().revision()).isEqualTo(revision);
		}
	}

	@Test
	void whatAnotherProgramWroteIsWrittenAnewAndThenIsOurs() {
		String revision = startAndSpoil("guide-2");
		try (ConfigurableApplicationContext site = start("--framewise.limits.rows=1999")) {
			assertThat(title(site, "guide-2")).isNotEqualTo("spoilt");
			assertThat(site.getBean(ContentLoader.class).load().revision()).isEqualTo(revision);
			spoil(site, "guide-2");
		}
		try (ConfigurableApplicationContext site = start("--framewise.limits.rows=1999")) {
			assertThat(title(site, "guide-2")).isEqualTo("spoilt");
		}
	}

	@Test
	void aGuideInErrorIsWrittenAnewWhenItIsMended() {
		startAndSpoil("guide-2");
		this.folder.change("guides/guide-2/guide.md", (text) -> text.replace("title:", "titel:"));
		try (ConfigurableApplicationContext site = start("--framewise.limits.rows=1999")) {
			assertThat(title(site, "guide-2")).isEqualTo("spoilt");
			this.folder.change("guides/guide-2/guide.md", (text) -> text.replace("titel:", "title:"));
			site.getBean(ContentLoader.class).load();
			assertThat(title(site, "guide-2")).isNotEqualTo("spoilt");
		}
	}

	/**
	 * Changes a title behind the back of the site, which is gone as soon as the guide is
	 * written.
	 */
	private String startAndSpoil(String slug) {
		try (ConfigurableApplicationContext site = start()) {
			spoil(site, slug);
			return site.getBean(ContentLoader.class).load().revision();
		}
	}

	private static void spoil(ConfigurableApplicationContext site, String slug) {
		assertThat(site.getBean(JdbcClient.class)
			.sql("update guide set title = 'spoilt' where slug = ?")
			.param(slug)
			.update()).isEqualTo(1);
	}

	private static String title(ConfigurableApplicationContext site, String slug) {
		return site.getBean(GuideStore.class).facts(slug).orElseThrow().title();
	}

	private ConfigurableApplicationContext start(String... more) {
		String[] arguments = Stream
			.concat(Stream.of("--framewise.content=" + this.folder.path(), "--framewise.today=2026-11-22",
					"--framewise.watch=false", "--spring.datasource.url=" + this.database,
					"--logging.level.root=error"), Stream.of(more))
			.toArray(String[]::new);
		return new SpringApplicationBuilder(FramewiseApplication.class).web(WebApplicationType.NONE).run(arguments);
	}

}
