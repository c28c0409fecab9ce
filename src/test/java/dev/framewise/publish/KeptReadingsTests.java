package dev.framewise.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.framewise.FramewiseApplication;
import dev.framewise.GeneratedContent;
import dev.framewise.WrittenContent;
import dev.framewise.guide.GuideStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start reads again. A problem that no reading finds is written into what is kept:
 * it comes back where the file was not read.
 */
class KeptReadingsTests {

	private static final String GUIDE = "guides/guide-2/guide.md";

	private static final String FAULT = """
			"problems":[{"line":3,"column":4,"code":"BAD_VALUE","message":"Nobody found this.","hint":null},""";

	@TempDir
	private Path database;

	private WrittenContent folder;

	private String revision;

	@BeforeEach
	void write() {
		this.folder = WrittenContent.inNewFolder();
		new GeneratedContent(3, 3, 6, 3, "Larch").into(this.folder);
		this.folder.write("guides/guide-2/samples/a.py", "print(1)\n");
		try (ConfigurableApplicationContext site = start()) {
			this.revision = load(site).revision();
			assertThat(load(site).problems()).noneMatch((problem) -> problem.message().equals("Nobody found this."));
			assertThat(site.getBean(JdbcClient.class)
				.sql("update reading set kept = replace(kept, '\"problems\":[', ?) where guide = 'guide-2'")
				.param(FAULT.strip())
				.update()).isEqualTo(1);
			assertThat(site.getBean(JdbcClient.class)
				.sql("select kept from reading where guide = 'guide-2'")
				.query(String.class)
				.single()).contains("Nobody found this.");
		}
	}

	@Test
	void whatIsTheSameIsNotReadAgain() {
		try (ConfigurableApplicationContext site = start()) {
			assertThat(faults(site)).containsExactly(GUIDE + ":3:4");
			assertThat(load(site).revision()).isEqualTo(this.revision);
			assertThat(site.getBean(GuideStore.class).find("guide-2")).isPresent();
			this.folder.change(GUIDE, (text) -> text + "\nMore.\n");
			assertThat(load(site).revision()).isNotEqualTo(this.revision);
			assertThat(faults(site)).isEmpty();
			assertThat(site.getBean(GuideStore.class).find("guide-2").orElseThrow().parts().toString())
				.contains("More.");
		}
		try (ConfigurableApplicationContext site = start()) {
			assertThat(faults(site)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDE, "guides/guide-2/samples/a.py" })
	void whateverChangesInItsFolderMeanwhileIsRead(String file) {
		this.folder.change(file, (text) -> text + "\n");
		assertRead();
	}

	@Test
	void anotherNameOfAFrameworkIsRead() {
		this.folder.change("frameworks/tool-1.md", (text) -> text.replace("Tool 1 Larch", "Tool 1 Maple"));
		assertRead();
	}

	@Test
	void anotherProgramReads() {
		assertRead("--framewise.limits.rows=1999");
	}

	@Test
	void whatCannotBeUnderstoodIsRead() {
		spoil("update reading set kept = substring(kept, 1, 100)");
		assertRead();
	}

	@Test
	void whatIsNotInServiceAnyMoreIsWrittenFromTheFile() {
		spoil("delete from guide where slug = 'guide-2'");
		spoil("delete from in_service where path = 'guides/guide-2'");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(site.getBean(GuideStore.class).find("guide-2").orElseThrow().parts()).isNotEmpty();
		}
	}

	@Test
	void whatCannotBeWrittenIsReadByTheNextStart() {
		this.folder.change(GUIDE, (text) -> text + "\nMore.\n");
		this.folder.change("guides/guide-3/guide.md", (text) -> text + "\nMore.\n");
		String before = kept("guide-3");
		try (ConfigurableApplicationContext site = start(application().initializers(KeptReadingsTests::break2))) {
			assertThat(load(site).revision()).isNotEqualTo(this.revision);
		}
		assertThat(kept("guide-2")).contains("Nobody found this.");
		assertThat(kept("guide-3")).isNotEqualTo(before);
		assertRead();
	}

	/**
	 * Has no JSON for the second guide.
	 */
	private static void break2(ConfigurableApplicationContext context) {
		SimpleModule module = new SimpleModule().addSerializer(GuideOutline.class,
				new StdSerializer<>(GuideOutline.class) {

					@Override
					public void serialize(GuideOutline outline, JsonGenerator json, SerializationContext all) {
						if (outline.slug().equals("guide-2")) {
							throw new StreamWriteException(json, "broken for a test");
						}
						json.writePOJO(Map.of("slug", outline.slug()));
					}

				});
		((GenericApplicationContext) context).registerBean(JsonMapperBuilderCustomizer.class,
				() -> (builder) -> builder.addModule(module));
	}

	private String kept(String slug) {
		return JdbcClient.create(new DriverManagerDataSource(url()))
			.sql("select input || kept from reading where guide = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	@Test
	void whatHasGoneIsNotKept() {
		this.folder.delete("guides/guide-2");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(load(site).revision()).isNotEqualTo(this.revision);
			assertThat(site.getBean(JdbcClient.class).sql("select guide from reading").query(String.class).list())
				.contains("first", "guide-3")
				.doesNotContain("guide-2");
		}
	}

	private void spoil(String statement) {
		JdbcClient.create(new DriverManagerDataSource(url())).sql(statement).update();
	}

	private void assertRead(String... arguments) {
		try (ConfigurableApplicationContext site = start(arguments)) {
			assertThat(faults(site)).isEmpty();
			assertThat(site.getBean(GuideStore.class).find("guide-2")).isPresent();
		}
	}

	private static List<String> faults(ConfigurableApplicationContext site) {
		return load(site).problems()
			.stream()
			.filter((problem) -> problem.message().equals("Nobody found this."))
			.map((problem) -> problem.place().toString())
			.toList();
	}

	private static LoadReport load(ConfigurableApplicationContext site) {
		return site.getBean(ContentLoader.class).load();
	}

	private String url() {
		return "jdbc:h2:file:" + this.database.resolve("db");
	}

	private ConfigurableApplicationContext start(String... more) {
		return start(application(), more);
	}

	private static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(FramewiseApplication.class).web(WebApplicationType.NONE);
	}

	private ConfigurableApplicationContext start(SpringApplicationBuilder application, String... more) {
		String[] arguments = Stream
			.concat(Stream.of("--framewise.content=" + this.folder.path(), "--framewise.today=2026-11-22",
					"--framewise.watch=false", "--spring.datasource.url=" + url(), "--logging.level.root=off"),
					Stream.of(more))
			.toArray(String[]::new);
		return application.run(arguments);
	}

}
