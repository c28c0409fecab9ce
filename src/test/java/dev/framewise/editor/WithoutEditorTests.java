package dev.framewise.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site as readers get it.
 */
@ShippedSite
class WithoutEditorTests {

	private final Visitor visitor;

	private final ApplicationContext context;

	@Autowired
	WithoutEditorTests(@LocalServerPort int port, ApplicationContext context) {
		this.visitor = new Visitor(port);
		this.context = context;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor", "/editor/events", "/editor/live.js", "/editor/files/site.yaml", "/editor/x",
			"/assets/live.js" })
	void nothingIsThere(String path) {
		assertThat(this.visitor.page(path, 404).select("h1").text()).isEqualTo("Nothing at this address");
	}

	@Test
	void noPageSpeaksOfIt() {
		for (String path : List.of("/", "/guides", "/frameworks", "/nowhere")) {
			String page = this.visitor.get(path).body();
			assertThat(page).as(path).doesNotContain("/editor", "editor-bar", "live.js");
		}
	}

	@Test
	void onlyWhoRunsTheSourcesHasIt() throws IOException {
		assertThat(Files.readString(Path.of("pom.xml")))
			.contains("<spring-boot.run.profiles>editor</spring-boot.run.profiles>");
		assertThat(this.context.getEnvironment().getProperty("spring.profiles.active")).isNull();
	}

	@Test
	void noBeanIsThere() {
		assertThat(Arrays.stream(this.context.getBeanDefinitionNames()).map(this.context::getType))
			.noneMatch((type) -> type != null && type.getPackageName().startsWith("dev.framewise.editor"));
	}

}
