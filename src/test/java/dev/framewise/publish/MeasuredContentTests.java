package dev.framewise.publish;

import java.nio.file.Path;
import java.util.List;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.problem.Problem;
import dev.framewise.revision.RevisionStore;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a change of a results file does to the site.
 */
@ChangingSite
class MeasuredContentTests {

	private static final String RESULTS = "guides/pick/measurements/results.yaml";

	private static final String BLOCK = "\n```measurement file=\"measurements/results.yaml\" scenario=\"simple-get\"\n```\n";

	private final WrittenContent folder = ChangingSite.FOLDER;

	private final Visitor visitor;

	private final ContentLoader loader;

	private final RevisionStore revisions;

	@Autowired
	MeasuredContentTests(@LocalServerPort int port, ContentLoader loader, RevisionStore revisions) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.revisions = revisions;
	}

	@BeforeEach
	void showAMeasurement() {
		this.folder.clear().copy(Path.of("src/test/resources/explained"));
		this.folder.change("guides/pick/guide.md", (text) -> text + BLOCK);
		assertThat(this.loader.load().problems()).isEmpty();
	}

	@Test
	void oneChangedFigureChangesSentenceChartAndTableAtOnce() {
		String before = revision();
		assertThat(figure().select(".finding").text()).contains("measured 2.1× (2.0–2.3)");
		assertThat(width()).isEqualTo("51.5%");
		this.folder.change(RESULTS, (text) -> text.replace("[4200.0, 4100.0, 4300.0]", "[7200.0, 4100.0, 7300.0]"));
		this.loader.load();
		assertThat(revision()).isNotEqualTo(before);
		assertThat(figure().select(".finding").text()).contains("measured 3.6× (2.0–3.8)", "agree");
		assertThat(width()).isEqualTo("88.2%");
		assertThat(figure().select(".figures tr:last-child").text()).contains("7,200 4,100–7,300");
	}

	@Test
	void aBrokenResultsFileKeepsTheGuideAtItsLastGoodVersion() {
		String before = revision();
		this.folder.change(RESULTS, (text) -> text.replace("4200.0", "many"));
		List<Problem> problems = this.loader.load().problems();
		assertThat(problems).extracting(Problem::toString)
			.containsExactly(RESULTS + ":28:20: error: 'many' is not a number such as 12.5, without sign or blanks."
					+ " [bad-value]");
		assertThat(revision()).isEqualTo(before);
		assertThat(figure().select(".finding").text()).contains("measured 2.1×");
	}

	@Test
	void aFrameworkOfAnotherNameIsCalledByItThere() {
		this.folder.change("frameworks/birch.md", (text) -> text.replaceFirst("name: .*", "name: Silver birch"));
		this.folder.change("guides/pick/guide.md", (text) -> text.replace("Birch", "Silver birch"));
		this.loader.load();
		assertThat(figure().select(".finding").text()).startsWith("Silver birch to Alder");
	}

	@Test
	void theResultsFileIsServedAsText() {
		assertThat(
				this.visitor.get("/guides/pick/files/measurements/results.yaml").headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=UTF-8"));
	}

	@Test
	void searchFindsTheSentence() {
		assertThat(this.visitor.page("/search?q=claimed+measured+disagree").select("main").text()).contains("disagree");
	}

	private Element figure() {
		return this.visitor.page("/guides/pick").selectFirst("figure.measurement");
	}

	/** How long the bar of the second framework is. */
	private String width() {
		return figure().selectFirst(".bars").select(".measured rect").get(1).attr("width");
	}

	private String revision() {
		return this.revisions.current().orElseThrow().name();
	}

}
