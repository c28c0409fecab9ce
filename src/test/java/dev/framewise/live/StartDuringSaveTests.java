package dev.framewise.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.framewise.FramewiseApplication;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site starts just when a program that saves has taken a file away and not yet put the
 * other in its place.
 */
class StartDuringSaveTests {

	private static final String PAGE = "/guides/page-1";

	@TempDir
	private Path folder;

	@Test
	void aFileThatIsMissingForAMomentStaysInService() throws Exception {
		WrittenContent content = MarkedContent.into(WrittenContent.inNewFolder());
		Path article = content.path().resolve("guides/page-1/guide.md");
		String database = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("db");
		try (RunningSite site = RunningSite.start(content.path(), database)) {
			assertThat(site.visitor().get(PAGE).statusCode()).isEqualTo(200);
		}
		byte[] text = Files.readAllBytes(article);
		Files.delete(article);
		try (ConfigurableApplicationContext site = start(content.path(), database, () -> restore(article, text))) {
			String port = site.getEnvironment().getRequiredProperty("local.server.port");
			assertThat(new Visitor(Integer.parseInt(port)).get(PAGE).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void aFileThatIsGoneForGoodIsNotServed() throws Exception {
		WrittenContent content = MarkedContent.into(WrittenContent.inNewFolder());
		String database = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("db");
		RunningSite.start(content.path(), database).close();
		Files.delete(content.path().resolve("guides/page-1/guide.md"));
		Files.delete(content.path().resolve("guides/page-1"));
		try (RunningSite site = RunningSite.start(content.path(), database)) {
			assertThat(site.visitor().get(PAGE).statusCode()).isEqualTo(404);
		}
	}

	/**
	 * Does something in the moment before the folder is read for the first time.
	 */
	private static ConfigurableApplicationContext start(Path content, String database,
			SmartInitializingSingleton then) {
		SpringApplication application = new SpringApplication(FramewiseApplication.class);
		application.setRegisterShutdownHook(false);
		application.addInitializers((context) -> ((GenericApplicationContext) context).registerBean("then",
				SmartInitializingSingleton.class, () -> then));
		return application.run("--framewise.content=" + content, "--framewise.watch=false", database, "--server.port=0",
				"--management.server.port=0", "--logging.level.root=off");
	}

	private static void restore(Path article, byte[] text) {
		Thread saving = new Thread(() -> {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
			try {
				Files.write(article, text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		saving.start();
	}

}
