package dev.framewise.publish;

import java.nio.file.Path;

import dev.framewise.FramewiseApplication;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How the site starts, and how it does not.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	private static ConfigurableApplicationContext start(Path content, String... more) {
		SpringApplication application = new SpringApplication(FramewiseApplication.class);
		application.setRegisterShutdownHook(false);
		String[] arguments = { "--framewise.content=" + content, "--framewise.today=2026-11-22",
				"--framewise.watch=false", "--server.port=0", "--management.server.port=0" };
		String[] all = new String[arguments.length + more.length];
		System.arraycopy(arguments, 0, all, 0, arguments.length);
		System.arraycopy(more, 0, all, arguments.length, more.length);
		return application.run(all);
	}

	@Test
	void withoutContentItStopsWithOneSentence(@TempDir Path folder, CapturedOutput output) {
		Path missing = folder.resolve("none");
		assertThatThrownBy(() -> start(missing)).isInstanceOf(Exception.class);
		assertThat(output).contains("APPLICATION FAILED TO START").contains(missing.toString());
		assertThat(output.toString()).doesNotContain("\tat ");
	}

	@Test
	void draftsAreShownWhereAskedFor() {
		try (ConfigurableApplicationContext site = start(Path.of("src/test/resources/three-frameworks"),
				"--framewise.drafts=true")) {
			Visitor visitor = new Visitor(
					Integer.parseInt(String.valueOf(site.getEnvironment().getProperty("local.server.port"))));
			assertThat(visitor.page("/guides/choosing-slowly").select("h1").text()).isEqualTo("Choosing slowly");
			assertThat(visitor.page("/guides").select("main").text()).contains("Choosing slowly");
		}
	}

}
