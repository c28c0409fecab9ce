package dev.framewise.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.framewise.EditedContent;
import dev.framewise.EditingSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.publish.ContentLoader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors see while they save, err and mend.
 */
@EditingSite
@TestPropertySource(properties = "framewise.watch=false")
class EditorPagesTests {

	private final WrittenContent folder = EditingSite.FOLDER;

	private final Visitor visitor;

	private final ContentLoader loader;

	private final Announcements announcements;

	private final DataSource database;

	@Autowired
	EditorPagesTests(@LocalServerPort int port, ContentLoader loader, Announcements announcements,
			DataSource database) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.announcements = announcements;
		this.database = database;
	}

	@BeforeEach
	void allIsWell() {
		EditedContent.into(this.folder);
		assertThat(this.loader.load().problems()).isEmpty();
	}

	@AfterEach
	void takeAwayWhatIsNew() {
		delete("authors/bob.md", "guides/new/guide.md", "guides/new", "guides/never/guide.md", "guides/never",
				"guides/long/.hidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides", "/guides/long", "/guides/long/matrix", "/guides/long/wizard",
			"/guides/long/wizard?big=yes&small=no", "/frameworks/one", "/authors/ann", "/editor",
			"/editor/files/site.yaml" })
	void everyPageHasABarThatSaysThatAllIsWell(String path) {
		Document page = this.visitor.page(path);
		assertThat(bar(page)).startsWith("The desk No problem ");
		assertThat(page.select("script").eachAttr("src")).contains("/editor/live.js");
	}

	@Test
	void anErrorPageHasItToo() {
		assertThat(bar(this.visitor.page("/nowhere", 404))).isEqualTo("The desk No problem in the content folder");
		for (String path : List.of("/guides/none", "/frameworks/none", "/compare/none", "/compare/-vs-")) {
			assertThat(bar(this.visitor.page(path, 404))).as(path).isEqualTo("The desk No problem on this page");
		}
		assertThat(bar(this.visitor.page("/guides/long/wizard?big=perhaps", 400)))
			.isEqualTo("The desk No problem on this page");
	}

	@Test
	void theBarOfAPageNamesTheProblemsOfItsFilesAndTheLastGoodVersion() {
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("published:", "publishd:"));
		this.folder.change("frameworks/one.md", (text) -> text.replace("language: X", "language: X\nlicence: MIT"));
		this.loader.load();
		for (String path : List.of("/guides/long", "/guides/long/matrix", "/guides/long/wizard", "/frameworks/one")) {
			Document page = this.visitor.page(path);
			assertThat(page.select(".editor-bar summary").text()).as(path).isEqualTo("3 errors on this page");
			assertThat(page.select(".editor-bar .where").eachAttr("href")).containsExactly(
					"/editor/files/frameworks/one.md#L4", "/editor/files/guides/long/guide.md#L1",
					"/editor/files/guides/long/guide.md#L4");
			assertThat(page.select(".editor-bar strong").eachText()).containsExactlyInAnyOrder(
					"You see the last good version of guides/long/guide.md.",
					"You see the last good version of frameworks/one.md.");
		}
		Element problem = this.visitor.page("/guides/long").select(".editor-bar .problems li").last();
		assertThat(problem.text()).startsWith("guides/long/guide.md:4:1 error 'publishd' is no key here")
			.contains("Did you mean 'published'?", "unknown-key");
		assertThat(problem.select("a.code").attr("href")).isEqualTo("/editor/help#unknown-key");
		assertThat(problem.select("a").last().attr("href"))
			.isEqualTo("vscode://file" + this.folder.path() + "/guides/long/guide.md:4:1");
		assertThat(bar(this.visitor.page("/"))).isEqualTo("The desk 3 errors in the content folder");
		assertThat(bar(this.visitor.page("/authors/ann"))).isEqualTo("The desk No problem on this page");
	}

	@Test
	void aProblemOfTheSiteIsAProblemOfEveryPage() {
		this.folder.write("site.yaml", "name: Site\nlanguage: en\nnam: x\n");
		this.loader.load();
		for (String path : List.of("/", "/guides/long", "/authors/ann")) {
			assertThat(this.visitor.page(path).select(".editor-bar .where").eachText()).as(path)
				.containsExactly("site.yaml:3:1");
		}
	}

	@Test
	void aFileIsShownAsItLiesWithEachProblemAtItsLine() {
		this.folder.change(EditedContent.GUIDE,
				(text) -> text.replace("summary:", "sumary: <script>alert(1)</script>\nsummary:"));
		this.loader.load();
		Document page = this.visitor.page("/editor/files/guides/long/guide.md");
		assertThat(page.select("h1").text()).isEqualTo("guides/long/guide.md");
		Element line = page.getElementById("L3");
		assertThat(line.select("> code").text()).isEqualTo("sumary: <script>alert(1)</script>");
		assertThat(line.select("mark").text()).isEqualTo("s");
		assertThat(line.select(".problems").text()).contains("unknown-key", "Did you mean 'summary'?");
		assertThat(page.select(".lines > li:has(.problems)")).hasSize(1);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.getElementById("L1").text()).isEqualTo("---");
		this.folder.write(EditedContent.GUIDE, "first\r\n\r\nthird");
		assertThat(this.visitor.page("/editor/files/guides/long/guide.md").select(".lines > li > code").eachText())
			.as("as it lies now, loaded or not")
			.containsExactly("first", "third");
		assertThat(this.visitor.page("/editor/files/guides/long/guide.md").getElementById("L3").select("> code").text())
			.isEqualTo("third");
	}

	@Test
	void aFileThatIsNoTextIsShownAllTheSame() throws IOException {
		Files.write(this.folder.path().resolve("guides/long/samples/a.py"), new byte[] { 'a', (byte) 0xff, 'b', 0 });
		assertThat(this.visitor.page("/editor/files/guides/long/samples/a.py").getElementById("L1").text())
			.isEqualTo("a\ufffdb\\u0000");
		Files.write(this.folder.path().resolve("guides/long/samples/a.py"), new byte[0]);
		assertThat(this.visitor.page("/editor/files/guides/long/samples/a.py").select("main").text())
			.contains("The file is empty.");
		Files.write(this.folder.path().resolve("guides/long/samples/a.py"), new byte[300_000]);
		assertThat(this.visitor.page("/editor/files/guides/long/samples/a.py").select("main").text())
			.contains("larger than 256 KB");
		Files.delete(this.folder.path().resolve("guides/long/samples/a.py"));
		assertThat(this.visitor.page("/editor/files/guides/long/samples/a.py").select("main").text())
			.contains("There is no such file now.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor/files/", "/editor/files/none.md", "/editor/files/guides",
			"/editor/files/guides/long", "/editor/files/guides/long/../long/guide.md/x",
			"/editor/files/%2e%2e/%2e%2e/etc/passwd", "/editor/files//etc/passwd", "/editor/files/guides/long/.hidden",
			"/editor/files/guides/long/guide.md%00", "/editor/files/../../../../etc/passwd" })
	void noOtherFileIsShown(String path) throws IOException {
		Files.writeString(this.folder.path().resolve("guides/long/.hidden"), "secret");
		assertThat(this.visitor.get(path).statusCode()).isIn(301, 400, 404);
	}

	@Test
	void aLinkInThePlaceOfAListedFileIsNotFollowed() throws IOException {
		Path secret = Files.writeString(Files.createTempFile("framewise", "secret"), "secret");
		Path file = this.folder.path().resolve("guides/long/samples/a.py");
		Files.delete(file);
		Files.createSymbolicLink(file, secret);
		assertThat(this.visitor.get("/editor/files/guides/long/samples/a.py").body()).doesNotContain("secret")
			.contains("There is no such file now.");
		Files.delete(file);
		Files.delete(secret);
	}

	@Test
	void theDeskIsEmptyWhenAllIsWell() {
		Document desk = this.visitor.page("/editor");
		assertThat(desk.select("main").text()).contains("No problem in 2 guides, 2 frameworks and 1 author.",
				"Nothing is wrong with any file.", "Everything is served as it lies in the folder.",
				"Every claim in service has a source or a judgement", "No guide is known to be without a link.");
		assertThat(desk.select("main code").first().text()).isEqualTo(revision());
	}

	@Test
	void theDeskListsProblemsByFileErrorsFirst() {
		this.folder.write("authors/ann.md", "---\nname: Ann\n---\n\n# Big\n");
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("The beginning.", "# Big\n\n[a](#none)")
			.replace("| Row 3 | Yes[^j]", "| Row 3 | Yes"));
		this.folder.write("guides/new/guide.md", "no front matter");
		this.loader.load();
		Document desk = this.visitor.page("/editor");
		assertThat(desk.select("h1 + .summary").text()).startsWith("2 errors, 3 warnings in 3 guides");
		assertThat(desk.select("section:has(> [id=page:problems]) h3").eachText())
			.containsExactly("guides/long/guide.md", "guides/new/guide.md", "authors/ann.md");
		assertThat(desk.select("section:has(> [id=page:problems]) .desk-file").first().select(".severity").eachText())
			.containsExactly("error", "warning", "warning");
		assertThat(desk.select("section:has(> [id=page:kept]) li").eachText())
			.containsExactly("guides/new/guide.md: never was good; readers see nothing of it");
		assertThat(desk.select("section:has(> [id=page:sources]) li").eachText())
			.containsExactly("Row 3, One: No source");
		assertThat(desk.select("section:has(> [id=page:sources]) li a").attr("href"))
			.isEqualTo("/guides/long#row-row-3");
		assertThat(bar(this.visitor.page("/guides/new", 404)))
			.contains("Readers see nothing yet of guides/new/guide.md.", "1 error on this page");
	}

	@Test
	void theDeskNamesOldAndUndatedSourcesAndTheRowsThatRestOnThem() {
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("| Row 2 | Yes[^j]", "| Row 2 | Yes[^old]")
			.replace("| Row 4 | Yes[^j]", "| Row 4 | Yes[^new]") + """
					[^old]: [Old](https://old.example/), checked 2025-01-01.
					[^new]: [New](https://new.example/).
					""");
		this.loader.load();
		assertThat(this.visitor.page("/editor").select("section:has(> [id=page:sources]) li").eachText())
			.containsExactly("2. Old: Last checked on 2025-01-01; rests on it: Row 2",
					"3. New: Nobody says when it was checked; rests on it: Row 4");
	}

	@Test
	void theDeskLeadsToDraftsAndNamesWhatLeadsToThem() {
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("The beginning.", "[soon](/guides/slow)"));
		this.folder.write("guides/never/guide.md",
				"---\ntitle: Never good\nsummary: x\npublished: 2026-01-01\nauthor: nobody\ndraft: true\n---\n\nText.\n");
		this.loader.load();
		Document desk = this.visitor.page("/editor");
		assertThat(desk.select("section:has(> [id=page:drafts]) li strong").eachText())
			.containsExactly("Choosing slowly", "Never good");
		assertThat(desk.select("section:has(> [id=page:drafts]) .links a").eachAttr("href"))
			.containsExactly("/guides/slow");
		assertThat(desk.select("section:has(> [id=page:drafts])").text()).contains("In error, and never was good")
			.contains("guides/long/guide.md:9:1 warning '/guides/slow' is a draft");
		assertThat(this.visitor.page("/guides/long").select("main a[href=/guides/slow]")).hasSize(1);
	}

	@Test
	void draftsAreShownAndSayWhatTheyAre() {
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("author: ann", "author: ann\ndraft: true"));
		this.loader.load();
		for (String path : List.of("/guides/slow", "/guides/long", "/guides/long/matrix", "/guides/long/wizard",
				"/guides/long/wizard?big=yes&small=no")) {
			assertThat(this.visitor.page(path).select("main p.draft").text()).as(path)
				.isEqualTo("Draft. Readers do not see this page yet.");
		}
		assertThat(this.visitor.page("/guides").select("li.draft")).hasSize(2);
	}

	@Test
	void theDeskTellsWhatTheLastRevisionsChanged() {
		this.folder.write("authors/bob.md", "---\nname: Bob\n---\n");
		this.loader.load();
		this.folder.change(EditedContent.GUIDE, (text) -> text.replace("A long one", "A longer one"));
		delete("authors/bob.md");
		String revision = this.loader.load().revision();
		List<String> revisions = this.visitor.page("/editor").select(".revisions > li").eachText();
		assertThat(revisions.get(0)).startsWith(revision).contains("Changed: guides/long", "Went out: authors/bob");
		assertThat(revisions.get(1)).contains("Came in: authors/bob");
	}

	@Test
	void theDeskIsReadOnlyAndKeepsTheHeadersOfAllPages() {
		assertThat(this.visitor.send("POST", "/editor").statusCode()).isEqualTo(405);
		assertThat(this.visitor.send("DELETE", "/editor/files/site.yaml").statusCode()).isEqualTo(405);
		assertThat(this.visitor.send("HEAD", "/editor").statusCode()).isEqualTo(200);
		assertThat(this.visitor.send("HEAD", EventsFilter.PATH).headers().firstValue("Content-Type"))
			.contains("text/event-stream");
		for (String path : List.of("/editor", "/editor/files/site.yaml", "/editor/live.js")) {
			assertThat(this.visitor.get(path).headers().firstValue("Content-Security-Policy")).as(path)
				.hasValueSatisfying(
						(policy) -> assertThat(policy).contains("default-src 'none'", "connect-src 'self'"));
		}
		assertThat(this.visitor.get("/editor/live.js").headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/javascript"));
	}

	@Test
	void aStreamTellsOfEveryChangeAndHoldsNoConnectionOfTheDatabase() throws Exception {
		try (Socket socket = stream(); BufferedReader stream = reader(socket)) {
			assertThat(event(stream)).startsWith("data: " + revision() + " ");
			HikariDataSource pool = this.database.unwrap(HikariDataSource.class);
			await(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
			this.folder.change(EditedContent.GUIDE, (text) -> text.replace("A long one", "A longer one"));
			this.loader.load();
			assertThat(event(stream)).startsWith("data: " + revision() + " ");
			this.folder.change(EditedContent.GUIDE, (text) -> text.replace("title:", "titel:"));
			this.loader.load();
			assertThat(event(stream)).as("no new revision, but new problems").startsWith("data: " + revision() + " ");
		}
		await(() -> {
			this.announcements.announce(new Announcement(revision(), "test-" + System.nanoTime()));
			return this.announcements.size() == 0;
		});
	}

	@Test
	void aStreamEndsWhenTheSiteDoes() throws Exception {
		try (Socket socket = stream(); BufferedReader stream = reader(socket)) {
			event(stream);
			this.announcements.stop();
			await(() -> this.announcements.size() == 0);
		}
		finally {
			this.announcements.start();
		}
	}

	private Socket stream() throws IOException {
		URI base = URI.create(this.visitor.address("/"));
		Socket socket = new Socket(base.getHost(), base.getPort());
		socket.setSoTimeout(60_000);
		socket.getOutputStream()
			.write(("GET " + EventsFilter.PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
	}

	/** The next event; heartbeats and headers are passed over. */
	private static String event(BufferedReader stream) throws IOException {
		String line = stream.readLine();
		while (line != null && !line.startsWith("data:")) {
			line = stream.readLine();
		}
		return String.valueOf(line);
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
			Thread.sleep(100);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

	private void delete(String... files) {
		try {
			for (String file : files) {
				Files.deleteIfExists(this.folder.path().resolve(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String revision() {
		return this.visitor.page("/").select("footer code").text();
	}

	private static String bar(Document page) {
		return page.select(".editor-bar").text();
	}

}
