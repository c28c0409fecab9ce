package dev.framewise.cheatsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.advice.Advice;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;
import dev.framewise.wizard.Question;

/**
 * Cuts what a guide says to one page: at most {@value #MOST_FRAMEWORKS} frameworks,
 * {@value #MOST_REASONS} reasons and {@value #MOST_CODE_LINES} lines of code for each,
 * and {@value #MOST_QUESTIONS} questions, then as many rows of the matrix as still fit.
 */
final class SheetPages {

	static final int MOST_FRAMEWORKS = 5;

	static final int MOST_REASONS = 6;

	static final int MOST_QUESTIONS = 5;

	/** The style sheet cuts code behind these. */
	static final int MOST_CODE_LINES = 8;

	/** Title, what is cut, headings, and the space between them. */
	private static final int FRAME_LINES = 12;

	private final Guide.Facts guide;

	private final List<FrameworkName> columns;

	private final Map<String, FrameworkName> names;

	private final SheetSpace space;

	private final List<String> cut = new ArrayList<>();

	/**
	 * Pages for a guide.
	 * @param names names of the frameworks it compares, in the order of columns
	 */
	SheetPages(Guide.Facts guide, Map<String, FrameworkName> names) {
		this.guide = guide;
		this.names = names;
		this.columns = names.values().stream().limit(MOST_FRAMEWORKS).toList();
		this.space = new SheetSpace(Math.max(1, this.columns.size()));
	}

	SheetPage show(MatrixTable table, Advice advice, List<Question> questions, String address) {
		count("frameworks", this.columns.size(), this.names.size());
		List<SheetPage.Side> sides = this.columns.stream().map((framework) -> side(framework, advice)).toList();
		List<SheetPage.Rule> rules = questions.stream().limit(MOST_QUESTIONS).map(this::rule).toList();
		count("questions", rules.size(), questions.size());
		List<MatrixTable.Row> rows = rows(table, SheetSpace.LINES - FRAME_LINES - lines(sides, rules));
		return new SheetPage(this.guide, this.columns, rows, sides, rules, this.cut, address);
	}

	private void count(String what, int shown, int all) {
		if (shown < all) {
			this.cut.add(shown + " of " + all + " " + what);
		}
	}

	private SheetPage.Side side(FrameworkName framework, Advice advice) {
		Advice own = advice.of(framework.id());
		List<String> reasons = own.reasons().stream().map((reason) -> reason.text().html()).toList();
		count("reasons for " + framework.name(), Math.min(MOST_REASONS, reasons.size()), reasons.size());
		String start = own.quickstarts().isEmpty() ? null : own.quickstarts().get(0).html();
		if (start != null && start.lines().count() > MOST_CODE_LINES) {
			this.cut.add("the first " + MOST_CODE_LINES + " lines of code for " + framework.name());
		}
		return new SheetPage.Side(framework, reasons.stream().limit(MOST_REASONS).toList(), start);
	}

	private SheetPage.Rule rule(Question question) {
		return new SheetPage.Rule(question.text().html(),
				question.answers()
					.stream()
					.map((answer) -> new SheetPage.Outcome(answer.text().html(),
							answer.frameworks().isEmpty() ? "either"
									: answer.frameworks()
										.stream()
										.map((id) -> this.names.getOrDefault(id, new FrameworkName(id, id)).name())
										.collect(Collectors.joining(" or "))))
					.toList());
	}

	/**
	 * The rows that fit, from the first on.
	 */
	private List<MatrixTable.Row> rows(MatrixTable table, int lines) {
		SheetSpace cells = new SheetSpace(this.columns.size() + 1);
		List<MatrixTable.Row> all = table.sections().stream().flatMap((section) -> section.rows().stream()).toList();
		List<MatrixTable.Row> shown = new ArrayList<>();
		int left = lines;
		for (MatrixTable.Row row : all) {
			left -= Math.max(cells.lines(row.labelHtml()),
					cells.lines(row.cells().stream().map(MatrixTable.CellView::html).toList()));
			if (left < 0) {
				break;
			}
			shown.add(row);
		}
		count("rows", shown.size(), all.size());
		return shown;
	}

	private int lines(List<SheetPage.Side> sides, List<SheetPage.Rule> rules) {
		SheetSpace whole = new SheetSpace(1);
		int ofRules = rules.stream().map((rule) -> rule.question() + rule.answers()).mapToInt(whole::lines).sum();
		return ofRules + sides.stream().mapToInt(this::lines).max().orElse(0);
	}

	private int lines(SheetPage.Side side) {
		int code = (side.start() == null) ? 0 : (int) Math.min(MOST_CODE_LINES, side.start().lines().count()) + 1;
		return code + side.reasons().stream().mapToInt(this.space::lines).sum();
	}

}
