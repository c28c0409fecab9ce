package dev.framewise.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.framewise.WrittenContent;
import dev.framewise.live.LinkedGuides;
import dev.framewise.live.RunningSite;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forty guides that refer to each other in every way, ten of which are broken: from the
 * start, and while they are served.
 */
class TenOfFortyBrokenTests extends CrawlTests {

	private static final LinkedGuides GUIDES = new LinkedGuides(40);

	private static final List<Integer> BROKEN = IntStream.rangeClosed(1, 10).map((i) -> i * 4).boxed().toList();

	private static final WrittenContent FOLDER = WrittenContent.inNewFolder();

	private static RunningSite site;

	TenOfFortyBrokenTests() {
		super(site.visitor());
	}

	@BeforeAll
	static void startCold() {
		GUIDES.into(FOLDER);
		breakTen();
		site = RunningSite.start(FOLDER.path(), "--framewise.watch=false");
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	/**
	 * One story, since what is served depends on what was: broken from the start, mended,
	 * broken again.
	 */
	@Test
	void theOtherThirtyAreServedAndSoIsWhateverRefersToTheTen() {
		assertThat(filesInError()).containsExactlyInAnyOrderElementsOf(files());
		Set<String> seen = crawl(this::assertWellMade);
		for (int i = 1; i <= 40; i++) {
			int status = BROKEN.contains(i) ? 404 : 200;
			site.visitor().page("/guides/guide-" + i, status);
			assertThat(seen.contains("/guides/guide-" + i)).isEqualTo(status == 200);
		}
		assertThat(site.visitor().page("/guides").select("main").text()).contains("Guide 39")
			.doesNotContain("Guide 40");

		BROKEN.forEach((number) -> GUIDES.mend(FOLDER, number));
		assertThat(filesInError()).isEmpty();
		Map<String, String> good = pages();
		assertThat(good.values()).noneMatch((page) -> page.startsWith("404"));

		breakTen();
		assertThat(filesInError()).containsExactlyInAnyOrderElementsOf(files());
		pages().forEach((path, page) -> assertThat(page.equals(good.get(path))).as(path).isTrue());
	}

	private static Set<String> files() {
		return BROKEN.stream().map(GUIDES::file).collect(Collectors.toSet());
	}

	private static Set<String> filesInError() {
		return site.get(ContentLoader.class)
			.load()
			.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.map((problem) -> problem.place().path())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> pages() {
		return GUIDES.pages().stream().collect(Collectors.toMap(Function.identity(), (path) -> {
			var answer = site.visitor().get(path);
			return answer.statusCode() + answer.headers().firstValue("Location").orElse("") + answer.body();
		}));
	}

	private static void breakTen() {
		BROKEN.forEach((number) -> GUIDES.damage(FOLDER, number, number / 4 - 1));
	}

}
