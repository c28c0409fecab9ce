package dev.framewise.live;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.framewise.WrittenContent;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More than a third of the guides vanish at once.
 */
class VanishedGuidesTests {

	private static final LinkedGuides GUIDES = new LinkedGuides(12);

	private final WrittenContent folder = GUIDES.into(WrittenContent.inNewFolder());

	private Instant now = Instant.parse("2026-11-22T12:00:00Z");

	private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);

	@Test
	void theyStayUntilTheFolderHasBeenTheSameForTenMinutes() {
		try (RunningSite site = start("same")) {
			Map<String, String> before = pages(site);
			vanish();
			assertThat(errors(site)).hasSize(1);
			GUIDES.into(this.folder);
			assertThat(errors(site)).as("they come back").isEmpty();
			assertThat(pages(site)).isEqualTo(before);
			pass(60);
			vanish();
			assertThat(errors(site)).singleElement()
				.satisfies(
						(error) -> assertThat(error).startsWith("guides:1:1: error: 5 of 12 guides vanished at once.")
							.endsWith("[vanished]"));
			assertThat(pages(site)).isEqualTo(before);

			pass(9);
			this.folder.change("guides/guide-12/guide.md", (text) -> text.replace("title: Guide 12", "title: Dozen"));
			assertThat(errors(site)).singleElement().satisfies((error) -> assertThat(error).endsWith("[vanished]"));
			assertThat(site.visitor().page("/guides/guide-12").select("h1").text()).isEqualTo("Dozen");
			site.visitor().page("/guides/guide-1");

			pass(9);
			assertThat(errors(site)).singleElement().satisfies((error) -> assertThat(error).endsWith("[vanished]"));
			site.visitor().page("/guides/guide-1");

			pass(1);
			assertThat(errors(site)).noneMatch((error) -> error.endsWith("[vanished]"));
			site.visitor().page("/guides/guide-1", 404);
			site.visitor().page("/guides/guide-12");
		}
	}

	/**
	 * A guide in error is another matter: its last good version outlives a restart.
	 */
	@Test
	void theyStayNoLongerThanARestart() {
		try (RunningSite site = start("restart")) {
			vanish();
			GUIDES.damage(this.folder, 12, 0);
			assertThat(errors(site)).hasSize(2);
			site.visitor().page("/guides/guide-1");
			site.visitor().page("/guides/guide-12");
		}
		try (RunningSite site = start("restart")) {
			site.visitor().page("/guides/guide-1", 404);
			site.visitor().page("/guides/guide-12");
		}
	}

	private RunningSite start(String database) {
		return RunningSite.start(this.folder.path(), this.clock, "--framewise.watch=false",
				"--spring.datasource.url=jdbc:h2:mem:vanish-" + database + ";DB_CLOSE_DELAY=-1");
	}

	private void pass(int minutes) {
		this.now = this.now.plus(Duration.ofMinutes(minutes));
	}

	/**
	 * Guides 1 to 5 go.
	 */
	private void vanish() {
		for (int i = 1; i <= 5; i++) {
			this.folder.delete("guides/guide-" + i);
		}
	}

	private static List<String> errors(RunningSite site) {
		return site.get(ContentLoader.class)
			.load()
			.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.map(Problem::toString)
			.toList();
	}

	private static Map<String, String> pages(RunningSite site) {
		return GUIDES.pages().stream().collect(Collectors.toMap(Function.identity(), (path) -> {
			HttpResponse<String> answer = site.visitor().get(path);
			return answer.statusCode() + answer.headers().firstValue("Location").orElse("") + answer.body();
		}));
	}

}
