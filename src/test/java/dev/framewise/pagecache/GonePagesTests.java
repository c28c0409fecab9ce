package dev.framewise.pagecache;

import java.util.List;

import dev.framewise.WrittenContent;
import dev.framewise.database.Outage;
import dev.framewise.live.LinkedGuides;
import dev.framewise.live.RunningSite;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that nobody has asked for since they were taken down.
 */
class GonePagesTests {

	private static final List<String> GONE = List.of("/guides/guide-1", "/guides/guide-1.md", "/guides/guide-1/matrix",
			"/guides/guide-1/matrix.csv", "/api/guides/guide-1", "/api/guides/guide-1/matrix", "/authors/author-gone",
			"/compare/one-vs-two");

	private static final List<String> LEFT = List.of("/guides", "/guides/guide-11", "/guides/guide-11/matrix",
			"/api/guides/guide-2", "/frameworks/one");

	private final WrittenContent folder = new LinkedGuides(12).into(WrittenContent.inNewFolder());

	@Test
	void theyDoNotComeBackWhileTheDatabaseIsAway() {
		this.folder.write("authors/author-gone.md", "---\nname: Gone\n---\n");
		try (RunningSite site = RunningSite.start(this.folder.path(), "--framewise.watch=false")) {
			GONE.forEach((path) -> assertThat(site.visitor().get(path).statusCode()).as(path).isEqualTo(200));
			LEFT.forEach((path) -> assertThat(site.visitor().get(path).statusCode()).as(path).isEqualTo(200));
			this.folder.delete("guides/guide-1");
			this.folder.delete("authors/author-gone.md");
			site.get(ContentLoader.class).load();
			GONE.forEach((path) -> assertThat(away(site, path)).as(path).isEqualTo(503));
			LEFT.forEach((path) -> assertThat(away(site, path)).as(path).isEqualTo(200));
		}
	}

	private static int away(RunningSite site, String path) {
		site.get(Outage.class).begin(new IllegalStateException("away for a test"));
		return site.visitor().get(path).statusCode();
	}

}
