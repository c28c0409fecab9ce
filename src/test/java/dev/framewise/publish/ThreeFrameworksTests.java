package dev.framewise.publish;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.advice.Advice;
import dev.framewise.advice.Statement;
import dev.framewise.evidence.Source;
import dev.framewise.framework.Release;
import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Author;
import dev.framewise.guide.FaqEntry;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideFile;
import dev.framewise.guide.GuideHeading;
import dev.framewise.markdown.RichText;
import dev.framewise.matrix.Cell;
import dev.framewise.matrix.Citation;
import dev.framewise.matrix.Criterion;
import dev.framewise.matrix.Direction;
import dev.framewise.matrix.Matrix;
import dev.framewise.matrix.MatrixSection;
import dev.framewise.matrix.Quantity;
import dev.framewise.matrix.Support;
import dev.framewise.site.Site;
import dev.framewise.site.SiteLink;
import dev.framewise.source.Limits;
import dev.framewise.wizard.Answer;
import dev.framewise.wizard.Question;
import dev.framewise.wizard.Wizard;
import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A small folder that uses all an editor may write: three frameworks, which no line of
 * code knows.
 */
class ThreeFrameworksTests {

	private static final Path FOLDER = Path.of("src/test/resources/three-frameworks");

	private static final TestContent READ = TestContent.read(FOLDER);

	private static final GuideContent COMPARISON = READ.guide("alder-birch-cedar");

	@Test
	void nothingIsWrongWithIt() {
		assertThat(READ.lines()).isEmpty();
	}

	@Test
	void theSiteSaysWhatSiteYamlSays() {
		assertThat(READ.content().site())
			.isEqualTo(new Site("Arboretum", "Three trees, one choice.", "en-GB", "https://trees.example",
					List.of(new SiteLink("Guides", "/guides"), new SiteLink("Forest", "https://forest.example/")),
					new SiteLink("Ask the foresters", "https://ask.trees.example/"),
					"https://code.example/edit/{path}#L{line}", "https://code.example/new?title={subject}"));
	}

	@Test
	void theAuthorHasABio() {
		assertThat(READ.content().authors()).containsExactly(new Author("forester", "The foresters", "Editors", true,
				"<p>We grow <em>all three</em>. Write to <a href=\"https://trees.example/us\">us</a>.</p>"));
	}

	@Test
	void aFrameworkHasFactsAsWritten() {
		var alder = READ.content().frameworks().get(0);
		assertThat(alder.latest()).isEqualTo(new Release("5.10", LocalDate.parse("2026-02-28"),
				LocalDate.parse("2026-05-01"), "https://alder.example/releases"));
		assertThat(alder.firstReleased()).isEqualTo(2005);
		assertThat(alder.portrait()).contains("<strong>wet</strong>",
				"<a href=\"/guides/alder-birch-cedar#both\">one guide</a>", "href=\"/frameworks/alder#fn:1\"");
		assertThat(alder.sources()).extracting(Source::url, Source::checked)
			.containsExactly(tuple("https://alder.example/wet", LocalDate.parse("2026-05-01")));
	}

	@Test
	void aFrameworkNeedsFewFactsAndNoPortrait() {
		var cedar = READ.content().frameworks().get(2);
		assertThat(cedar.named().name()).isEqualTo("Cedar.go");
		assertThat(cedar.latest()).isEqualTo(new Release("no", null, null, null));
		assertThat(cedar.portrait()).isEmpty();
		assertThat(READ.content().frameworks().get(1).latest()).isNull();
	}

	@Test
	void theGuideHasTheFactsOfItsFrontMatter() {
		Guide guide = COMPARISON.guide();
		assertThat(guide.facts()).isEqualTo(new Guide.Facts("alder-birch-cedar", "Alder, Birch and Cedar: which wood?",
				"Three frameworks, two tables, five questions.", LocalDate.parse("2026-03-01"),
				LocalDate.parse("2026-04-15"), "forester", List.of("trees", "web"), List.of("alder", "birch", "cedar"),
				false, true, true));
		assertThat(guide.related()).containsExactly("moving-house");
		assertThat(guide.aliases()).containsExactly("three-trees");
		assertThat(guide.words()).isBetween(200, 400);
	}

	@Test
	void theArticleIsCutWhereMatrixAndWizardAreDrawn() {
		assertThat(COMPARISON.guide().parts()).extracting(ArticlePart::kind, ArticlePart::section)
			.containsExactly(tuple(ArticlePart.Kind.PROSE, ""), tuple(ArticlePart.Kind.MATRIX, "features"),
					tuple(ArticlePart.Kind.PROSE, ""), tuple(ArticlePart.Kind.MATRIX, "speed"),
					tuple(ArticlePart.Kind.PROSE, ""), tuple(ArticlePart.Kind.WIZARD, ""),
					tuple(ArticlePart.Kind.PROSE, ""));
	}

	@Test
	void theArticleKeepsWhatMarkdownCanDo() {
		assertThat(prose()).contains("<a href=\"/guides/alder-birch-cedar/matrix\">matrix</a>",
				"<a href=\"/guides/alder-birch-cedar#row-forms\">the forms</a>", "<div class=\"alert alert-tip\"",
				"<code>GET /trees/{id}</code> as <em>text</em>", "aria-label=\"Done\"> look at the trees",
				"aria-label=\"Open\"> buy an axe",
				"<img src=\"/guides/alder-birch-cedar/files/tree.svg\" alt=\"A tree\"", "<h2 id=\"features\">",
				"<h3 id=\"is-it-dear-costly\">Is it <del>dear</del> costly?");
	}

	@Test
	void anIncludedRegionIsCodeWithoutIndent() {
		assertThat(prose())
			.contains("<figcaption>main.rs</figcaption>",
					"<code class=\"language-rust\"><span class=\"tok-keyword\">fn</span> handle() {\n"
							+ "    <span class=\"tok-string\">&quot;&lt;ok&gt;&quot;</span>\n}\n</code>")
			.doesNotContain("use alder", "endregion");
	}

	@Test
	void headingsAreListedInOrder() {
		assertThat(COMPARISON.guide().headings()).hasSize(22)
			.startsWith(new GuideHeading(2, "features", "What each can do"), new GuideHeading(2, "speed", "Speed"),
					new GuideHeading(3, "how-we-measured", "How we measured"))
			.endsWith(new GuideHeading(3, "is-it-dear-costly", "Is it dear costly?"));
	}

	@Test
	void theFaqHasAnEntryForEachHeadingRightBelow() {
		assertThat(COMPARISON.guide().faq()).extracting(FaqEntry::id, FaqEntry::question)
			.containsExactly(tuple("does-it-float", "Does it float?"),
					tuple("is-it-dear-costly", "Is it dear costly?"));
	}

	@Test
	void footnotesAreSourcesOrJudgements() {
		assertThat(COMPARISON.guide().sources())
			.extracting(Source::number, Source::title, Source::url, Source::checked, Source::judgement,
					Source::occurrences)
			.containsExactly(
					tuple(1, "Forms in Birch", "https://birch.example/forms", LocalDate.parse("2026-05-02"), false, 3),
					tuple(2, "Editors' judgement: we built one of each.", null, null, true, 8),
					tuple(3, "runs", "/guides/alder-birch-cedar/files/measurements/runs.yaml",
							LocalDate.parse("2026-05-03"), false, 4));
	}

	@Test
	void theMatrixHasASectionForEachTable() {
		assertThat(matrix().sections()).extracting(MatrixSection::id, MatrixSection::title)
			.containsExactly(tuple("features", "What each can do"), tuple("speed", "Speed"));
		assertThat(matrix().criteria()).extracting(Criterion::id, (row) -> row.label().text(), (row) -> row.better())
			.containsExactly(tuple("forms", "Forms", null), tuple("pages", "Templates", null),
					tuple("first-release", "First release", null), tuple("requests", "Requests", Direction.HIGHER),
					tuple("mem", "Memory", Direction.LOWER), tuple("start-up", "Start-up", null));
	}

	@Test
	void cellsStandInTheOrderOfComparedFrameworks() {
		assertThat(matrix().criteria()).allSatisfy((row) -> assertThat(row.cells()).extracting(Cell::framework)
			.containsExactly("alder", "birch", "cedar"));
	}

	@Test
	void cellsSayHowFarAFrameworkSupportsIt() {
		assertThat(cells("forms")).extracting((cell) -> cell.value().support(), (cell) -> cell.value().note())
			.containsExactly(tuple(Support.YES, "built with care"), tuple(Support.YES, "<form>"),
					tuple(Support.NO, null));
		assertThat(cells("pages")).extracting((cell) -> cell.value().support(), (cell) -> cell.value().note())
			.containsExactly(tuple(Support.YES, null), tuple(Support.PARTIAL, "only whole pages"),
					tuple(Support.ADDON, "Sap, by hand"));
	}

	@Test
	void cellsKeepTheirMarkupAndCiteTheirSources() {
		assertThat(cells("forms")).extracting(Cell::html)
			.containsExactly("✓ built with <strong>care</strong>", "Yes (<code>&lt;form&gt;</code>)", "No");
		assertThat(cells("pages").get(2).html()).isEqualTo("Via <a href=\"https://sap.example/\">Sap</a>, by hand");
		assertThat(cells("forms")).extracting(Cell::citations)
			.containsExactly(List.of(new Citation(2, 1)), List.of(new Citation(1, 1)), List.of(new Citation(2, 2)));
	}

	@Test
	void cellsMayBeTextQuantitiesOrUnknown() {
		assertThat(cells("first-release")).extracting((cell) -> cell.value().text(), (cell) -> cell.value().support())
			.containsExactly(tuple("n/a", Support.UNKNOWN), tuple("2005", null), tuple("—", Support.UNKNOWN));
		assertThat(cells("requests")).extracting((cell) -> cell.value().quantity(), (cell) -> cell.value().note())
			.containsExactly(tuple(new Quantity(BigDecimal.valueOf(900), null, "req/s", false), null),
					tuple(null, null),
					tuple(new Quantity(BigDecimal.valueOf(1200), BigDecimal.valueOf(2000), "req/s", true), "cold"));
		assertThat(cells("start-up").get(0).value().quantity())
			.isEqualTo(new Quantity(BigDecimal.valueOf(2000), null, "ms", false));
	}

	@Test
	void aFrameworkWithoutAColumnIsUnknown() {
		assertThat(List.of("requests", "mem", "start-up"))
			.allSatisfy((row) -> assertThat(cells(row).get(1)).isEqualTo(Cell.unknown("birch")));
	}

	@Test
	void theWizardAsksFiveQuestions() {
		assertThat(wizard().questions()).extracting(Question::id, (question) -> question.text().html())
			.containsExactly(tuple("forms", "Do you need forms?"),
					tuple("is-speed-what-counts", "Is <strong>speed</strong> what counts?"),
					tuple("who", "Who cuts the wood?"), tuple("where-does-it-stand", "Where does it stand?"),
					tuple("must-it-smell", "Must it smell?"));
	}

	@Test
	void helpIsWhatFollowsTheQuestionsLine() {
		assertThat(question("forms").help()).isEqualTo(new RichText("Any form counts, even a small one.",
				"Any form counts,\neven a <a href=\"/guides/alder-birch-cedar#row-forms\">small one</a>."));
		assertThat(question("who").help()).isEqualTo(new RichText("Somebody must.", "Somebody must."));
		assertThat(question("must-it-smell").help()).isNull();
	}

	@Test
	void answersSpeakForOneOrMoreFrameworksOrForNone() {
		assertThat(frameworksByAnswer("forms")).isEqualTo(Map.of("yes", List.of("alder"), "no", List.of("cedar")));
		assertThat(frameworksByAnswer("is-speed-what-counts"))
			.isEqualTo(Map.of("yes", List.of("cedar", "birch"), "no", List.of()));
		assertThat(frameworksByAnswer("who")).isEqualTo(Map.of("we-do", List.of("birch"), "saw", List.of("cedar"),
				"friends", List.of("alder", "birch"), "nobody", List.of()));
		assertThat(frameworksByAnswer("where-does-it-stand")).isEqualTo(
				Map.of("by-the-water", List.of("alder"), "on-a-hill", List.of("birch"), "in-a-pot", List.of("cedar")));
	}

	@Test
	void aReasonIsTheOutermostBracketAtTheEndWithTheRowsItLinks() {
		var reason = requireNonNull(question("forms").answers().get(0).reason());
		assertThat(reason.text().text()).isEqualTo("forms are built in (really) and pages too");
		assertThat(reason.rows()).containsExactly("forms", "pages");
		assertThat(requireNonNull(question("who").answers().get(1).reason()).text().html()).isEqualTo("<em>fast</em>");
		assertThat(question("who").answers().get(0).reason()).isNull();
		assertThat(requireNonNull(question("who").answers().get(3).reason()).rows()).isEmpty();
	}

	@Test
	void theAdviceBelongsToItsFramework() {
		Advice advice = COMPARISON.advice();
		assertThat(advice.reasons()).extracting(Statement::framework, (reason) -> reason.text().html())
			.containsExactly(tuple("alder", "You live by a <strong>river</strong>."),
					tuple("alder", "You want one tool."), tuple("birch", "You want light."),
					tuple("cedar", "You like the smell."));
		assertThat(advice.examples()).extracting(Statement::framework, (example) -> example.text().text())
			.containsExactly(tuple("alder", "Bridges"), tuple("birch", "Skis"), tuple("cedar", "Boxes"));
		assertThat(advice.both()).isEqualTo("<p>Alder below the water, Cedar above.</p>");
	}

	@Test
	void theWayIntoAFrameworkHasCodeAndSteps() {
		Advice advice = COMPARISON.advice();
		assertThat(advice.quickstarts()).extracting((start) -> start.framework())
			.containsExactly("alder", "birch", "cedar");
		assertThat(advice.quickstarts().get(0).html()).contains("alder new bridge", "<figcaption>Run it</figcaption>")
			.doesNotContain("Then:");
		assertThat(advice.learning())
			.extracting((step) -> step.framework(), (step) -> step.when(), (step) -> step.text().html())
			.containsExactly(tuple("alder", "Week 1", "structure, and <em>water</em>"),
					tuple("alder", "Week 2", "bridges"), tuple("birch", "Day 1", "one ski"),
					tuple("birch", "", "Then the other ski"), tuple("cedar", "Week 1", "boxes: small ones"));
	}

	@Test
	void aRoleNamesEveryFrameworkOfItsLastColumn() {
		assertThat(COMPARISON.advice().roles())
			.extracting((role) -> role.role().text(), (role) -> role.pick().html(), (role) -> role.frameworks())
			.containsExactly(
					tuple("Gardener", "Alder, or Cedar.go with a <strong>saw</strong>", List.of("alder", "cedar")),
					tuple("Cabinet maker", "birch", List.of("birch")));
		assertThat(COMPARISON.advice().of("birch").roles()).hasSize(1);
	}

	@Test
	void filesBesideTheArticleAreServedByTheirType() {
		assertThat(COMPARISON.files()).extracting(GuideFile::path, GuideFile::mediaType)
			.containsExactly(tuple("measurements/runs.yaml", "text/plain;charset=UTF-8"),
					tuple("samples/main.rs", "text/plain;charset=UTF-8"), tuple("tree.svg", "image/svg+xml"));
		assertThat(new String(COMPARISON.files().get(0).bytes(), StandardCharsets.UTF_8))
			.isEqualTo("runs: [1180, 1210, 1190]\n");
	}

	@Test
	void aGuideThatComparesNothingIsAnArticleOnly() {
		GuideContent moving = READ.guide("moving-house");
		assertThat(moving.matrix()).isNull();
		assertThat(moving.wizard()).isNull();
		assertThat(moving.advice()).isEqualTo(Advice.none());
		assertThat(moving.guide().facts().isComparison()).isFalse();
		assertThat(moving.guide().facts().changed()).isEqualTo(LocalDate.parse("2026-01-02"));
		assertThat(moving.guide().parts().get(0).html()).contains(
				"<a href=\"/guides/three-trees#row-forms\">the comparison</a>",
				"<a href=\"/frameworks/alder\">Alder</a>", "<a href=\"/guides/moving-house#start\">here</a>");
	}

	@Test
	void aDraftIsSeenOnlyWhereDraftsAreShown() {
		assertThat(READ.content().guides()).extracting((guide) -> guide.guide().slug())
			.containsExactly("alder-birch-cedar", "moving-house");
		TestContent withDrafts = TestContent.read(FOLDER, Limits.standard(), true);
		assertThat(withDrafts.lines()).isEmpty();
		assertThat(withDrafts.guide("choosing-slowly").guide().facts().draft()).isTrue();
		assertThat(withDrafts.content().revision()).isNotEqualTo(READ.content().revision());
	}

	@Test
	void theSameFolderHasTheSameRevision() {
		assertThat(TestContent.read(FOLDER).content().revision()).isEqualTo(READ.content().revision())
			.matches("[0-9a-f]{16}");
	}

	private static String prose() {
		return String.join("", COMPARISON.guide().parts().stream().map(ArticlePart::html).toList());
	}

	private static Matrix matrix() {
		return requireNonNull(COMPARISON.matrix());
	}

	private static List<Cell> cells(String row) {
		return matrix().criterion(row).orElseThrow().cells();
	}

	private static Wizard wizard() {
		return requireNonNull(COMPARISON.wizard());
	}

	private static Question question(String id) {
		return wizard().question(id).orElseThrow();
	}

	private static Map<String, List<String>> frameworksByAnswer(String question) {
		return question(question).answers().stream().collect(Collectors.toMap(Answer::id, Answer::frameworks));
	}

}
