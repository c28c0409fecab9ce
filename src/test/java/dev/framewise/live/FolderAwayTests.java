package dev.framewise.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.framewise.WrittenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The content folder goes as a whole, as a disk does that is taken off, and comes back.
 * The site would look at everything only once a minute by itself.
 */
class FolderAwayTests {

	private static final LinkedGuides GUIDES = new LinkedGuides(3);

	private final WrittenContent folder = GUIDES.into(WrittenContent.inNewFolder());

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void allStaysInServiceAndChangesAreSeenAgainAfterwards(boolean empty) throws Exception {
		Path away = this.folder.path().resolveSibling(this.folder.path().getFileName() + "-away");
		try (RunningSite site = RunningSite.start(this.folder.path(), "--framewise.scan-interval=60s")) {
			Files.move(this.folder.path(), away);
			if (empty) {
				Files.createDirectory(this.folder.path());
			}
			Thread.sleep(2_500);
			for (String path : GUIDES.pages()) {
				assertThat(site.visitor().get(path).statusCode()).as(path).isLessThan(400);
			}
			Files.deleteIfExists(this.folder.path());
			Files.move(away, this.folder.path());
			Thread.sleep(2_500);
			title("Back");
			assertThat(title(site, "Back")).isEqualTo("Back");
		}
	}

	/**
	 * Nothing is kept for a folder that was always empty.
	 */
	@Test
	void anEmptyFolderIsAnEmptySite() throws IOException {
		try (RunningSite site = RunningSite.start(Files.createTempDirectory("empty"), "--framewise.watch=false")) {
			assertThat(site.visitor().get("/").statusCode()).isEqualTo(200);
		}
	}

	private void title(String title) {
		this.folder.change("guides/guide-1/guide.md", (text) -> text.replace("title: Guide 1", "title: " + title));
	}

	private static String title(RunningSite site, String awaited) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		String title = site.visitor().page("/guides/guide-1").select("h1").text();
		while (!title.equals(awaited) && System.nanoTime() < end) {
			Thread.sleep(50);
			title = site.visitor().page("/guides/guide-1").select("h1").text();
		}
		return title;
	}

}
