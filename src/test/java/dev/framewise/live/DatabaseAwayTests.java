package dev.framewise.live;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.framewise.WrittenContent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database ends while readers read, and comes back.
 */
class DatabaseAwayTests {

	private static final LinkedGuides GUIDES = new LinkedGuides(6);

	private static final String CALL = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":"
			+ "{\"name\":\"search_guides\",\"arguments\":{\"query\":\"guide\"}}}";

	private final WrittenContent folder = GUIDES.into(WrittenContent.inNewFolder());

	@Test
	void whatWasMadeIsAnsweredAndTheRestIsAskedToWait() throws Exception {
		Path data = Files.createTempDirectory("database");
		EmbeddedPostgres database = start(data, 0);
		try (RunningSite site = site(database.getPort())) {
			String guide = site.visitor().page("/guides/guide-1").outerHtml();
			String list = site.visitor().get("/api/guides").body();

			database.close();
			assertThat(site.visitor().page("/guides/guide-1").outerHtml()).isEqualTo(guide);
			assertThat(site.visitor().get("/api/guides").body()).isEqualTo(list);
			assertThat(site.visitor().get("/readyz").statusCode()).isEqualTo(200);
			assertIsAskedToWait(site.visitor().get("/guides/guide-2"), "text/html");
			assertIsAskedToWait(site.visitor().get("/api/guides/guide-2"), "application/problem+json");
			assertIsAskedToWait(site.visitor().get("/search?q=guide"), "text/html");
			HttpResponse<String> told = site.visitor()
				.sendBody("POST", "/mcp", CALL, "Content-Type", "application/json");
			assertThat(told.statusCode()).isEqualTo(503);
			assertThat(told.body()).contains("\"id\":7").contains("cannot be read just now");
			this.folder.change("guides/guide-1/guide.md", (text) -> text.replace("title: Guide 1", "title: Mended"));

			database = start(data, database.getPort());
			assertComes(site, "/guides/guide-2", "Guide 2");
			assertComes(site, "/guides/guide-1", "Mended");
			assertComes(site, "/search?q=mended", "Mended");
		}
		finally {
			database.close();
		}
	}

	private static void assertIsAskedToWait(HttpResponse<String> answer, String type) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("2");
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.body()).contains("vailable for a moment").doesNotContain("Exception");
	}

	private static void assertComes(RunningSite site, String path, String text) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		HttpResponse<String> answer = site.visitor().get(path);
		while (!answer.body().contains(text) && System.nanoTime() < end) {
			Thread.sleep(50);
			answer = site.visitor().get(path);
		}
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains(text);
	}

	private RunningSite site(int port) {
		return RunningSite.start(this.folder.path(), "--spring.profiles.active=postgres", "--framewise.mcp=true",
				"--framewise.scan-interval=10m",
				"--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/postgres",
				"--spring.datasource.username=postgres");
	}

	private static EmbeddedPostgres start(Path data, int port) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false);
		return ((port == 0) ? builder : builder.setPort(port)).start();
	}

}
