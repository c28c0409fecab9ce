package dev.framewise.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.guide.Guide;
import dev.framewise.problem.Problems;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.Limits;
import dev.framewise.web.PageWords;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a change of a file does to the site.
 */
@ChangingSite
class ChangedContentTests {

	private static final String FILE = "guides/django-vs-fastapi/guide.md";

	private static final String GUIDE = "/guides/django-vs-fastapi";

	private static final List<String> PAGES = List.of("/", "/guides", GUIDE, GUIDE + "/matrix",
			GUIDE + "/wizard?html-pages=yes&admin=no&concurrency=no", "/frameworks/django", "/authors/framewise-team");

	private final WrittenContent folder = ChangingSite.FOLDER;

	private final Visitor visitor;

	private final ContentLoader loader;

	private final ContentStore store;

	private final RevisionStore revisions;

	@Autowired
	ChangedContentTests(@LocalServerPort int port, ContentLoader loader, ContentStore store, RevisionStore revisions) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.store = store;
		this.revisions = revisions;
	}

	@BeforeEach
	void publishWhatIsShipped() {
		this.folder.clear().copy(Path.of("content"));
		this.loader.load();
	}

	@Test
	void aChangedCellShowsOnEveryPageUnderANewRevision() {
		assertThat(templateEngines()).hasSize(4).containsOnly("Built-in Django templates");
		Revision before = revision();
		this.folder.change(FILE,
				(text) -> text.replace("| Built-in (Django templates)[", "| Limited (Mustache only)["));
		this.loader.load();
		assertThat(templateEngines()).containsOnly("Limited Mustache only");
		assertThat(revision().name()).isNotEqualTo(before.name());
		assertThat(this.visitor.page("/").select("footer code").text()).isEqualTo(revision().name());
		this.folder.change(FILE,
				(text) -> text.replace("| Limited (Mustache only)[", "| Built-in (Django templates)["));
		this.loader.load();
		assertThat(revision().name()).as("the same content has the same name").isEqualTo(before.name());
	}

	/** The value for Django on article, matrix, portrait and in the wizard's reason. */
	private List<String> templateEngines() {
		String row = "row-template-engine";
		Element portrait = this.visitor.page("/frameworks/django").selectFirst("a[href$=#" + row + "]").closest("tr");
		Element reason = this.visitor.page(GUIDE + "/wizard?html-pages=yes&admin=no&concurrency=no")
			.selectFirst(".row-values:has(a[href$=#" + row + "]) dd");
		return List.of(PageWords.value(this.visitor.page(GUIDE), row, 0),
				PageWords.value(this.visitor.page(GUIDE + "/matrix"), row, 0), PageWords.of(portrait.selectFirst("td")),
				PageWords.of(reason).substring(0, PageWords.of(reason).indexOf(" Templates, Django")));
	}

	@Test
	void savingTheSameAgainMakesNoRevision() {
		Revision before = revision();
		String page = this.visitor.get(GUIDE).body();
		this.folder.clear().copy(Path.of("content"));
		this.loader.load();
		assertThat(revision()).isEqualTo(before);
		assertThat(this.visitor.get(GUIDE).body()).isEqualTo(page);
	}

	@Test
	void aLoadThatFailsInTheMiddleLeavesAllAsItWas() {
		Revision before = revision();
		List<String> pages = bodies();
		this.folder.change(FILE, (text) -> text.replace("title: Django vs FastAPI 2026", "title: Another"));
		Content content = read();
		Versioned<GuideReading> good = content.guides().get(0);
		GuideContent unstorable = unstorable(good.value().content());
		Versioned<GuideReading> bad = new Versioned<>(good.id(), "bad",
				new GuideReading(good.value().outline(), unstorable, () -> unstorable));
		Content broken = new Content(content.site(), content.authors(), content.frameworks(), List.of(bad), Set.of(),
				List.of());
		assertThatThrownBy(() -> this.store.publish(broken, true, new Problems())).isInstanceOf(RuntimeException.class);
		assertThat(revision()).isEqualTo(before);
		assertThat(bodies()).isEqualTo(pages);
	}

	@Test
	void aBrokenGuideHoldsNoOtherBack() {
		this.folder.write("guides/good/guide.md",
				"---\ntitle: Good\nsummary: A good one.\npublished: 2026-01-01\nauthor: framewise-team\n---\n\nText.\n");
		this.folder.change(FILE, (text) -> text.replace("published: 2026-11-22", "publishd: 2026-11-22"));
		List<String> problems = this.loader.load().problems().stream().map(Object::toString).toList();
		assertThat(problems).anySatisfy((problem) -> assertThat(problem).matches(FILE + ":4:1: error: .*publishd.*"));
		assertThat(this.visitor.page("/guides/good").select("h1").text()).isEqualTo("Good");
		assertThat(this.visitor.page("/frameworks/django").text()).contains("object-relational mapper");
		assertThat(this.visitor.page("/guides").select("main").text()).contains("Good");
	}

	/** Two headings of one id: only the database says no, after all else is written. */
	private static GuideContent unstorable(GuideContent content) {
		Guide guide = content.guide();
		Guide other = new Guide(guide.facts(), guide.related(), guide.aliases(), guide.words(), guide.parts(),
				Stream.concat(guide.headings().stream(), guide.headings().stream()).toList(), guide.faq(),
				guide.sources());
		return new GuideContent(other, content.advice(), content.matrix(), content.wizard(), content.files(),
				content.twin(), content.measured());
	}

	private Content read() {
		Problems problems = new Problems();
		return new ContentReader(ContentFolder.read(this.folder.path(), Limits.standard(), problems), Limits.standard(),
				false, LocalDate.parse("2026-06-01"), problems)
			.read();
	}

	private Revision revision() {
		return this.revisions.current().orElseThrow();
	}

	private List<String> bodies() {
		return Stream.concat(PAGES.stream(), Stream.of("/frameworks"))
			.map((path) -> this.visitor.get(path).body())
			.toList();
	}

}
