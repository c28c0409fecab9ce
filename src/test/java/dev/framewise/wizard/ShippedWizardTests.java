package dev.framewise.wizard;

import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import dev.framewise.revision.RevisionStore;
import dev.framewise.web.PageWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wizard of the guide that is shipped, as a reader meets it.
 */
@ShippedSite
class ShippedWizardTests {

	private static final String WIZARD = "/guides/django-vs-fastapi/wizard";

	private final Visitor visitor;

	private final RevisionStore revisions;

	@Autowired
	ShippedWizardTests(@LocalServerPort int port, RevisionStore revisions) {
		this.visitor = new Visitor(port);
		this.revisions = revisions;
	}

	private static String answers(String html, String admin, String concurrency) {
		return WIZARD + "?html-pages=" + html + "&admin=" + admin + "&concurrency=" + concurrency;
	}

	private static String answers(String letters) {
		List<String> words = letters.chars()
			.mapToObj((letter) -> (letter == 'y') ? "yes" : (letter == 'n') ? "no" : "unsure")
			.toList();
		return answers(words.get(0), words.get(1), words.get(2));
	}

	@ParameterizedTest
	@CsvSource({ "yyy, Leaning, 'Django, with something to weigh', 2, 1", "yyn, Clear, Django, 2, 0",
			"yny, Leaning, 'FastAPI, with something to weigh', 1, 2", "ynn, Split, Django and FastAPI are level, 1, 1",
			"nyy, Leaning, 'FastAPI, with something to weigh', 1, 2", "nyn, Split, Django and FastAPI are level, 1, 1",
			"nny, Clear, FastAPI, 0, 3", "nnn, Clear, FastAPI, 0, 2", "uuu, Open, Your answers leave it open, 0, 0",
			"yuu, Clear, Django, 1, 0", "uun, Open, Your answers leave it open, 0, 0", "uuy, Clear, FastAPI, 0, 1",
			"yuy, Split, Django and FastAPI are level, 1, 1" })
	void everyCombinationComesToWhatTheRuleGivesByHand(String letters, String outcome, String headline, int django,
			int fastapi) {
		Document page = this.visitor.page(answers(letters));
		ResultReader result = ResultReader.of(page);
		assertThat(result.outcome()).isEqualTo(outcome);
		assertThat(result.headline()).isEqualTo(headline);
		assertThat(result.totals()).containsExactly(django, fastapi);
		assertThat(page.getElementById("page:both") != null).isEqualTo(outcome.equals("Split"));
		assertThat(result.against().isEmpty()).isEqualTo(!List.of("Leaning", "Split").contains(outcome));
	}

	@Test
	void theLinesOfTheSumAddUp() {
		Document page = this.visitor.page(answers("yny"));
		assertThat(page.select("table.sum tbody tr")).hasSize(3);
		for (int column = 0; column < 2; column++) {
			int at = column;
			int sum = page.select("table.sum tbody tr")
				.stream()
				.mapToInt((row) -> Integer.parseInt(row.select("td.number").get(at).text()))
				.sum();
			assertThat(sum).isEqualTo(ResultReader.of(page).totals().get(column));
		}
	}

	@Test
	void everyChangeNamedLeadsToWhatItSays() {
		for (String letters : List.of("yyy", "yyn", "yny", "ynn", "nyy", "nyn", "nny", "nnn", "uuu")) {
			ResultReader now = ResultReader.of(this.visitor.page(answers(letters)));
			for (Element change : this.visitor.page(answers(letters)).select("ul.changes li")) {
				ResultReader then = ResultReader.of(this.visitor.page(change.select("a").attr("href")));
				assertThat(then.outcome() + then.headline()).as("%s: %s", letters, change.text())
					.isNotEqualTo(now.outcome() + now.headline());
				assertThat(change.text())
					.contains(then.headline().split(",")[0].replace("Your answers leave it open", "it stays open"));
			}
		}
	}

	@Test
	void aMustTakesOutWhatItsAnswerDoesNotName() {
		Document page = this.visitor.page(answers("yny") + "&must=html-pages");
		ResultReader result = ResultReader.of(page);
		assertThat(result.outcome()).isEqualTo("Clear");
		assertThat(result.headline()).isEqualTo("Django");
		assertThat(result.totals()).as("points of those left out stay").containsExactly(1, 2);
		assertThat(page.select("table.sum tfoot tr").last().select("td").eachText()).containsExactly("left in",
				"left out");
	}

	@Test
	void mustsThatLeaveNobodyAreNamed() {
		for (String musts : List.of("&must=html-pages,concurrency", "&must=html-pages&must=concurrency")) {
			Document page = this.visitor.page(answers("yny") + musts);
			assertThat(ResultReader.of(page).outcome()).isEqualTo("None");
			assertThat(page.getElementById("page:conflict").parent().select("li")).hasSize(2)
				.extracting(Element::text)
				.satisfiesExactly((line) -> assertThat(line).contains("HTML pages"),
						(line) -> assertThat(line).contains("concurrency"));
		}
	}

	@Test
	void aMustOnAnAnswerForEitherTakesNobodyOut() {
		assertThat(ResultReader.of(this.visitor.page(answers("ynn") + "&must=concurrency")).outcome())
			.isEqualTo("Split");
		assertThat(ResultReader.of(this.visitor.page(answers("yuu") + "&must=admin")).headline()).isEqualTo("Django");
	}

	@Test
	void theLinkToShareLeadsToTheSameResult() {
		for (String query : List.of(answers("yyn"), answers("ynn"), answers("uuu"),
				answers("yny") + "&must=html-pages,concurrency", answers("yny") + "&must=html-pages")) {
			ResultReader result = ResultReader.of(this.visitor.page(query));
			assertThat(result.share()).startsWith("http").contains("as-of=" + revision());
			String path = result.share().replaceFirst("^http://[^/]+", "");
			Document again = this.visitor.page(path);
			assertThat(ResultReader.of(again)).isEqualTo(result);
			assertThat(again.text()).doesNotContain("older than the guide");
		}
		assertThat(ResultReader.of(this.visitor.page(answers("ynn"))).share())
			.matches(".*[?&]was=django(,|%2C)fastapi$");
		assertThat(ResultReader.of(this.visitor.page(answers("uuu"))).share()).endsWith("was=open");
	}

	@ParameterizedTest
	@CsvSource({ "fastapi, FastAPI", "'django,fastapi', Django and FastAPI", "open, open",
			"none, no framework meets all musts" })
	void anOldLinkSaysThatTheVerdictHasChanged(String was, String then) {
		Document page = this.visitor.page(answers("yyn") + "&as-of=0123456789abcdef&was=" + was);
		assertThat(page.select(".alert").text()).contains("0123456789abcdef")
			.contains("the verdict was")
			.contains(then)
			.contains("Django wins");
	}

	@Test
	void anOldLinkWithTheSameVerdictSaysSo() {
		Document page = this.visitor.page(answers("yyn") + "&as-of=0123456789abcdef&was=django");
		assertThat(page.select(".alert").text()).contains("the verdict has not");
	}

	@Test
	void eachQuestionKeepsTheOtherAnswersAndOffersBackAndChange() {
		Document first = this.visitor.page(WIZARD);
		assertThat(first.select("h1").text()).isEqualTo("Do you need to render HTML pages?");
		assertThat(first.select("input[type=radio]").eachAttr("value")).containsExactly("yes", "no", "unsure");
		Document second = this.visitor.page(WIZARD + "?html-pages=yes&must=html-pages");
		assertThat(second.select("h1").text()).isEqualTo("Must non-technical staff manage data?");
		assertThat(hidden(second)).containsExactly("html-pages=yes", "must=html-pages");
		assertThat(second.select("a:contains(Back)").attr("href")).startsWith(WIZARD);
		Document gap = this.visitor.page(WIZARD + "?concurrency=no");
		assertThat(gap.select(".progress").text()).isEqualTo("Question 1 of 3");
		assertThat(hidden(gap)).containsExactly("concurrency=no");
		Document change = this.visitor
			.page(this.visitor.page(answers("yyn")).select("table.sum a").get(1).attr("href"));
		assertThat(change.select(".progress").text()).isEqualTo("Question 2 of 3");
		assertThat(hidden(change)).containsExactlyInAnyOrder("html-pages=yes", "concurrency=no");
	}

	@Test
	void aWrongAnswerIsAskedAgain() {
		Document page = this.visitor.page(WIZARD + "?html-pages=yes&admin=perhaps&concurrency=no", 400);
		assertThat(page.select(".alert").text()).contains("perhaps");
		assertThat(page.select("h1").text()).isEqualTo("Must non-technical staff manage data?");
		assertThat(hidden(page)).containsExactlyInAnyOrder("html-pages=yes", "concurrency=no");
	}

	@Test
	void reasonsShowTheValuesOfTheirRowsAsTheMatrixDoes() {
		Document matrix = this.visitor.page("/guides/django-vs-fastapi/matrix");
		for (String letters : List.of("yyy", "nny", "ynn")) {
			for (Element row : this.visitor.page(answers(letters)).select(".row-values")) {
				String id = row.select("a[href*=#row-]").attr("href").replaceFirst(".*#", "");
				assertThat(row.select("dd")).hasSize(2);
				for (int column = 0; column < 2; column++) {
					assertThat(PageWords.of(row.select("dd").get(column)))
						.startsWith(PageWords.value(matrix, id, column));
				}
			}
		}
		assertThat(this.visitor.page(answers("yyn")).select(".row-values")).hasSize(2);
	}

	private static List<String> hidden(Document page) {
		return page.select("form.question input[type=hidden]")
			.stream()
			.map((input) -> input.attr("name") + "=" + input.val())
			.toList();
	}

	private String revision() {
		return this.revisions.current().orElseThrow().name();
	}

}
