package dev.framewise.revision;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import dev.framewise.FramewiseApplication;
import dev.framewise.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * When a site says that it is ready: as long as it has a revision to serve, and no
 * sooner.
 */
class ReadinessTests {

	@Test
	void isReadyWhileARevisionIsInService() {
		try (ConfigurableApplicationContext site = start("src/test/resources/three-frameworks", "test-ready")) {
			Visitor visitor = visitor(site);
			InService inService = site.getBean(InService.class);
			assertThat(visitor.get("/readyz").statusCode()).isEqualTo(200);
			inService.become(null);
			assertThat(visitor.get("/readyz").statusCode()).isEqualTo(503);
			assertThat(visitor.get("/livez").statusCode()).isEqualTo(200);
			assertThat(age(site)).isNaN();
			site.getBean(RevisionStore.class).refresh();
			assertThat(visitor.get("/readyz").statusCode()).isEqualTo(200);
			assertThat(age(site)).isBetween(0.0, 600.0);
		}
	}

	@Test
	void staysReadyWhileTheDatabaseIsAway() {
		try (ConfigurableApplicationContext site = start("src/test/resources/three-frameworks", "test-away")) {
			Visitor visitor = visitor(site);
			visitor.page("/guides/alder-birch-cedar");
			site.getBean(HikariDataSource.class).close();
			assertThat(visitor.get("/guides").statusCode()).isEqualTo(503);
			HttpResponse<String> ready = visitor.get("/readyz");
			assertThat(ready.statusCode()).isEqualTo(200);
			assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
			visitor.page("/guides/alder-birch-cedar");
			assertThat(age(site)).isBetween(0.0, 600.0);
		}
	}

	@Test
	void doesNotListenWithoutAnythingToServe(@TempDir Path folder) throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		String nowhere = folder.resolve("none").toString();
		assertThatThrownBy(() -> start(nowhere, "test-empty", "--server.port=" + port)).hasMessageContaining(nowhere);
		assertThatThrownBy(() -> new Visitor(port).get("/readyz")).hasRootCauseInstanceOf(IOException.class);
	}

	private static double age(ConfigurableApplicationContext site) {
		return site.getBean(MeterRegistry.class).get("framewise.revision.age").timeGauge().value();
	}

	private static Visitor visitor(ConfigurableApplicationContext site) {
		return new Visitor(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	private static ConfigurableApplicationContext start(String content, String database, String... more) {
		return new SpringApplicationBuilder(FramewiseApplication.class)
			.properties("framewise.content=" + content, "framewise.today=2026-11-22", "framewise.watch=false",
					"management.server.port=0", "spring.datasource.url=jdbc:h2:mem:" + database)
			.run((more.length > 0) ? more : new String[] { "--server.port=0" });
	}

}
