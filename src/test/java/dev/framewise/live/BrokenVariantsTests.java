package dev.framewise.live;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentLoader;
import dev.framewise.publish.LoadReport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A good guide is broken in every way there is, one after another, while readers read:
 * each fault is named at its place, and no reader notices.
 */
@ChangingSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenVariantsTests {

	private static final String FILE = "guides/alder-birch-cedar/guide.md";

	private static final String GUIDE = "/guides/alder-birch-cedar";

	private static final List<String> PAGES = List.of("/", "/guides", "/tags", "/tags/trees", "/tags/web",
			"/authors/forester", "/frameworks", "/frameworks/alder", "/frameworks/birch", "/frameworks/cedar", GUIDE,
			GUIDE + "/matrix", GUIDE + "/matrix?only=differences&frameworks=cedar,birch", GUIDE + "/wizard",
			GUIDE + "/wizard?forms=yes&is-speed-what-counts=no",
			GUIDE + "/wizard?forms=yes&is-speed-what-counts=no&who=saw&where-does-it-stand=on-a-hill&must-it-smell=yes",
			GUIDE + "/files/tree.svg", GUIDE + "/files/samples/main.rs", "/guides/three-trees",
			"/guides/three-trees/matrix", "/guides/moving-house", "/guides/moving", "/guides/nowhere");

	/** What several readings or other files raise. */
	private static final Set<ProblemCode> OTHERS = EnumSet.of(ProblemCode.VANISHED, ProblemCode.BAD_NAME);

	private final WrittenContent folder = ChangingSite.FOLDER;

	private final Visitor visitor;

	private final ContentLoader loader;

	private final String good;

	private final String mended;

	private Map<String, String> before = Map.of();

	private Map<String, String> after = Map.of();

	@Autowired
	BrokenVariantsTests(@LocalServerPort int port, ContentLoader loader) throws IOException {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.good = Files.readString(Path.of("src/test/resources/three-frameworks", FILE));
		this.mended = this.good.replace("five questions", "5 questions").replace("| quick[^care]", "| quicker[^care]");
	}

	@BeforeAll
	void readTheGoodPages() {
		this.folder.clear().copy(Path.of("src/test/resources/three-frameworks"));
		assertThat(errors(save(this.mended))).isEmpty();
		this.after = pages();
		assertThat(errors(save(this.good))).isEmpty();
		this.before = pages();
		assertThat(this.before.get(GUIDE)).contains("five questions").isNotEqualTo(this.after.get(GUIDE));
	}

	@Test
	void thereIsAVariantForEveryErrorAGuideCanHave() {
		Set<ProblemCode> errors = EnumSet.allOf(ProblemCode.class);
		errors.removeIf((code) -> code.severity() == Severity.WARNING || OTHERS.contains(code));
		assertThat(BrokenVariant.ALL).hasSizeGreaterThanOrEqualTo(40);
		assertThat(BrokenVariant.ALL.stream().map(BrokenVariant::code)).containsAll(errors);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void readersNoticeNothingOfAFault(BrokenVariant variant) throws InterruptedException {
		save(this.good);
		Readers readers = new Readers(Set.of(this.before));
		LoadReport report = save(variant.applied(this.good));
		assertThat(errors(report)).anyMatch((line) -> isNamed(line, variant))
			.allMatch((line) -> line.startsWith("guides/"));
		assertSame(this.before);
		readers.mayAlsoRead(this.after);
		assertThat(errors(save(this.mended))).isEmpty();
		assertSame(this.after);
		assertThat(readers.stop()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("references")
	void aBrokenReferenceIsNamedAndShownAsText(BrokenVariant variant) {
		save(this.good);
		String revision = this.visitor.page("/").select("footer code").text();
		LoadReport report = save(variant.applied(this.good));
		assertThat(errors(report)).singleElement().matches((line) -> isNamed(line, variant));
		String changed = this.visitor.page("/").select("footer code").text();
		Map<String, String> now = pages();
		PAGES.stream()
			.filter((path) -> !path.startsWith(GUIDE) && !path.startsWith("/frameworks/"))
			.forEach((path) -> assertThat(
					difference(withoutTag(this.before.get(path)), withoutTag(now.get(path)).replace(changed, revision)))
				.as(path)
				.isEmpty());
		Document page = this.visitor.page(GUIDE);
		assertThat(page.select("[href*=moving-hose], [href*=froms], [href*=alder-birch/], [src*=tere], [href=#fn:0]"))
			.isEmpty();
		assertThat(page.select(".prose").text()).contains("jump to the forms", "below the water");
		save(this.mended);
		assertSame(this.after);
	}

	static List<BrokenVariant> faults() {
		return BrokenVariant.ALL.stream().filter((variant) -> variant.code().holdsBack()).toList();
	}

	static List<BrokenVariant> references() {
		return BrokenVariant.ALL.stream().filter((variant) -> !variant.code().holdsBack()).toList();
	}

	@Test
	void bytesThatAreNoTextAndALinkInTheGuidesPlaceAreFaultsToo() throws IOException {
		save(this.good);
		Path article = this.folder.path().resolve(FILE);
		this.folder.write(FILE, this.good);
		byte[] bytes = Files.readAllBytes(article);
		bytes[bytes.length - 2] = (byte) 0xff;
		Files.write(article, bytes);
		Files.setLastModifiedTime(article, FileTime.fromMillis(0));
		long lines = this.good.lines().count();
		assertThat(errors(this.loader.load())).singleElement()
			.satisfies((line) -> assertThat(line).startsWith(FILE + ":" + lines + ":").endsWith("[unreadable]"));
		assertSame(this.before);
		Path elsewhere = Files.writeString(Files.createTempFile("framewise", ".md"), this.mended);
		Files.delete(article);
		Files.createSymbolicLink(article, elsewhere);
		assertThat(errors(loadSettled())).singleElement()
			.satisfies((line) -> assertThat(line).startsWith(FILE + ":1:1: ").endsWith("[unreadable]"));
		assertSame(this.before);
		Files.delete(article);
		Files.delete(elsewhere);
		assertThat(errors(save(this.mended))).isEmpty();
		assertSame(this.after);
	}

	private LoadReport save(String text) {
		this.folder.write(FILE, text);
		return this.loader.load();
	}

	/**
	 * A link cannot be made to look old, so the site waits for what may come.
	 */
	private LoadReport loadSettled() {
		LoadReport report = this.loader.load();
		while (!report.settled()) {
			report = this.loader.load();
		}
		return report;
	}

	private boolean isNamed(String line, BrokenVariant variant) {
		return line.startsWith(FILE + ":" + variant.place(this.good) + ": error: ")
				&& line.endsWith("[" + variant.code().id() + "]");
	}

	private static List<String> errors(LoadReport report) {
		return report.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.map(Problem::toString)
			.toList();
	}

	private void assertSame(Map<String, String> expected) {
		pages().forEach((path, page) -> assertThat(difference(expected.get(path), page)).as(path).isEmpty());
	}

	private Map<String, String> pages() {
		return PAGES.stream()
			.collect(Collectors.toMap((path) -> path, this::answer, (one, other) -> one, LinkedHashMap::new));
	}

	private String answer(String path) {
		HttpResponse<String> response = this.visitor.get(path);
		List<String> headers = List.of(response.headers().firstValue("Content-Type").orElse(""),
				response.headers().firstValue("Location").orElse(""), response.headers().firstValue("ETag").orElse(""));
		return response.statusCode() + " " + String.join(" ", headers) + "\n" + response.body();
	}

	/**
	 * The first line that differs, or nothing: whole pages are no help in a report.
	 */
	private static String difference(String expected, String actual) {
		List<String> lines = expected.lines().toList();
		List<String> others = actual.lines().toList();
		for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
			String line = (i < lines.size()) ? lines.get(i) : "";
			String other = (i < others.size()) ? others.get(i) : "";
			if (!line.equals(other)) {
				return "expected " + line + ", was " + other;
			}
		}
		return "";
	}

	private static String withoutTag(String answer) {
		return answer.replaceFirst("\"[^\" ]*\"", "");
	}

	/**
	 * Reads page after page until stopped, and notes every answer that is none of the
	 * allowed ones.
	 */
	private final class Readers {

		private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

		private final AtomicInteger reads = new AtomicInteger();

		private final Thread thread = new Thread(this::read, "reader");

		private volatile List<Map<String, String>> allowed;

		private volatile boolean done;

		private Readers(Set<Map<String, String>> allowed) {
			this.allowed = List.copyOf(allowed);
			this.thread.setDaemon(true);
			this.thread.start();
		}

		private void mayAlsoRead(Map<String, String> pages) {
			this.allowed = List.of(this.allowed.get(0), pages);
		}

		private void read() {
			for (int i = 0; !this.done; i++) {
				String path = PAGES.get(i % PAGES.size());
				String answer = answer(path);
				if (this.allowed.stream().noneMatch((pages) -> answer.equals(pages.get(path)))) {
					this.surprises.add(path + " " + difference(this.allowed.get(0).get(path), answer));
				}
				this.reads.incrementAndGet();
			}
		}

		private Queue<String> stop() throws InterruptedException {
			this.done = true;
			this.thread.join();
			return this.surprises;
		}

	}

}
