package dev.framewise.live;

import java.util.List;
import java.util.regex.Pattern;

import dev.framewise.problem.ProblemCode;

import static dev.framewise.problem.ProblemCode.BAD_ATTRIBUTE;
import static dev.framewise.problem.ProblemCode.BAD_CODE_ATTRIBUTE;
import static dev.framewise.problem.ProblemCode.BAD_INCLUDE;
import static dev.framewise.problem.ProblemCode.BAD_MEASUREMENT;
import static dev.framewise.problem.ProblemCode.BAD_VALUE;
import static dev.framewise.problem.ProblemCode.BROKEN_FOOTNOTE;
import static dev.framewise.problem.ProblemCode.BROKEN_IMAGE;
import static dev.framewise.problem.ProblemCode.BROKEN_LINK;
import static dev.framewise.problem.ProblemCode.DUPLICATE_ALIAS;
import static dev.framewise.problem.ProblemCode.DUPLICATE_ANSWER;
import static dev.framewise.problem.ProblemCode.DUPLICATE_COLUMN;
import static dev.framewise.problem.ProblemCode.DUPLICATE_ID;
import static dev.framewise.problem.ProblemCode.DUPLICATE_QUESTION;
import static dev.framewise.problem.ProblemCode.DUPLICATE_ROW;
import static dev.framewise.problem.ProblemCode.DUPLICATE_SECTION;
import static dev.framewise.problem.ProblemCode.DUPLICATE_SLUG;
import static dev.framewise.problem.ProblemCode.FRONT_MATTER;
import static dev.framewise.problem.ProblemCode.LIMIT;
import static dev.framewise.problem.ProblemCode.MISSING_KEY;
import static dev.framewise.problem.ProblemCode.NEEDS_COMPARES;
import static dev.framewise.problem.ProblemCode.NOT_COMPARED;
import static dev.framewise.problem.ProblemCode.NO_ID;
import static dev.framewise.problem.ProblemCode.SECTION_CONTENT;
import static dev.framewise.problem.ProblemCode.TOO_FEW_ANSWERS;
import static dev.framewise.problem.ProblemCode.UNKNOWN_AUTHOR;
import static dev.framewise.problem.ProblemCode.UNKNOWN_FRAMEWORK;
import static dev.framewise.problem.ProblemCode.UNKNOWN_GUIDE;
import static dev.framewise.problem.ProblemCode.UNKNOWN_KEY;
import static dev.framewise.problem.ProblemCode.UNREADABLE;
import static dev.framewise.problem.ProblemCode.WIZARD_SYNTAX;
import static dev.framewise.problem.ProblemCode.YAML;

/**
 * One way to break the guide to three frameworks. A caret in the text that takes the
 * place of another stands before the offending token, and is taken out before the text is
 * saved; without a caret the fault is the whole file's.
 *
 * @param code the code editors must read
 * @param find what is replaced, where it first stands
 * @param broken what takes its place
 * @param at the offending token where it stands elsewhere, or nothing
 */
record BrokenVariant(ProblemCode code, String find, String broken, String at) {

	private static final String CARET = "‸";

	static final List<BrokenVariant> ALL = List.of(of(FRONT_MATTER, "---\ntitle: ", "title: "),
			of(FRONT_MATTER, "---\n\nStart", "\nStart"),
			of(YAML, "author: forester", "author: forester\n‸author: forester"),
			of(YAML, "title: \"", "title: ‸!!str \""),
			of(YAML, "summary: Three frameworks", "summary: Three‸: frameworks"),
			of(UNKNOWN_KEY, "tags: [trees", "‸tgas: [trees"), of(MISSING_KEY, "author: forester\n", ""),
			of(BAD_VALUE, "published: 2026-03-01", "published: ‸2026-13-01"),
			of(BAD_VALUE, "updated: 2026-04-15", "‸updated: 2026-02-15"),
			of(BAD_VALUE, "tags: [trees", "tags: [‸Tall_Trees"),
			of(UNKNOWN_AUTHOR, "author: forester", "author: ‸florester"),
			of(UNKNOWN_FRAMEWORK, "  - birch", "  - ‸brich"), of(DUPLICATE_ALIAS, "  - three-trees", "  - ‸moving"),
			of(DUPLICATE_ID, "{.both #both}", "{.both ‸#features}"),
			of(DUPLICATE_ROW, "Templates {#pages}", "Templates {‸#forms}"),
			of(DUPLICATE_COLUMN, "| Alder | cedar |", "| Alder | ‸Alder |"),
			of(NOT_COMPARED, "| Alder | cedar |", "| Alder | ‸Oak |"),
			of(SECTION_CONTENT, "|---|:---:|---|---|\n", "|---|:---:|---|---|\n| ‸Flowers | No[^care] |\n"),
			of(NO_ID, "| Start-up |", "| ‸!? |"), of(BAD_ATTRIBUTE, "{.matrix #features}", "{‸.matrx #features}"),
			of(BAD_ATTRIBUTE, "Start with Cedar {", "Start with Cedar {‸loud "),
			new BrokenVariant(NEEDS_COMPARES, "compares:\n  - alder\n  - birch\n  - cedar\n", "", ".matrix"),
			of(DUPLICATE_SECTION, "## Questions {", "## Again {‸.both}\n\nOnce more.\n\n## Questions {"),
			of(SECTION_CONTENT, "## Take Birch {.choose framework=birch}\n\n- You",
					"‸## Take Birch {.choose framework=birch}\n\nYou"),
			of(NOT_COMPARED, "{.choose framework=birch}", "{.choose ‸framework=brich}"),
			of(NOT_COMPARED, "light wood | birch |", "light wood | ‸brich |"),
			of(WIZARD_SYNTAX, "- In a pot → cedar", "- ‸In a pot = cedar"),
			of(NOT_COMPARED, "On a hill → Birch", "On a hill → ‸Brich"),
			of(DUPLICATE_QUESTION, "wood? {#who}", "wood? {‸#forms}"),
			of(DUPLICATE_ANSWER, "- No, none → Cedar.go", "- ‸Yes → Cedar.go"),
			of(WIZARD_SYNTAX, "A machine {#saw}", "A machine {‸#unsure}"),
			of(TOO_FEW_ANSWERS, "5. Must it smell?\n   - Yes → Cedar.go\n", "5. ‸Must it smell?\n"),
			of(BAD_INCLUDE, "```rust title=\"main.rs\" include=\"samples/main.rs\"",
					"‸```rust title=\"main.rs\" include=\"samples/mian.rs\""),
			of(BAD_INCLUDE, "```rust title=\"main.rs\" include=\"samples/main.rs\"",
					"‸```rust title=\"main.rs\" include=\"../../site.yaml\""),
			of(BAD_INCLUDE, "```rust title=\"main.rs\" include=\"samples/main.rs\" region=\"handler\"",
					"‸```rust title=\"main.rs\" include=\"samples/main.rs\" region=\"hander\""),
			of(BAD_MEASUREMENT, "```rust title=\"main.rs\" include=\"samples/main.rs\" region=\"handler\"",
					"‸```measurement file=\"measurements/none.yaml\" scenario=\"get\""),
			of(BAD_CODE_ATTRIBUTE, "title=\"main.rs\"", "‸titel=\"main.rs\""),
			of(UNREADABLE, "You want light.", "You want ‸\0light."),
			of(LIMIT, "You want light.", "You want " + "‸" + "*".repeat(101) + " light."),
			of(LIMIT, "Alder below the water", "‸" + "> ".repeat(60) + "Alder below the water"),
			of(LIMIT, "Alder below the water", "x".repeat(260 * 1024)),
			of(DUPLICATE_SLUG, "  - three-trees", "  - three-trees\n  - ‸moving-house"),
			of(UNKNOWN_GUIDE, "related: [moving-house]", "related: [‸moving-hose]"),
			of(BROKEN_LINK, "[the forms](#row-forms)", "‸[the forms](#row-froms)"),
			of(BROKEN_LINK, "the [matrix](/guides/alder-birch-cedar/matrix)",
					"the ‸[matrix](/guides/alder-birch/matrix)"),
			of(BROKEN_IMAGE, "![A tree](tree.svg)", "‸![A tree](tere.svg)"),
			of(BROKEN_FOOTNOTE, "ground[^care]", "ground‸[^car]"));

	private static BrokenVariant of(ProblemCode code, String find, String broken) {
		return new BrokenVariant(code, find, broken, "");
	}

	/**
	 * The text as it is saved.
	 */
	String applied(String good) {
		return marked(good).replace(CARET, "");
	}

	/**
	 * Line and column, from 1.
	 */
	String place(String good) {
		String marked = this.at.isEmpty() ? marked(good) : marked(good).replaceFirst(Pattern.quote(this.at), CARET);
		int offset = Math.max(0, marked.indexOf(CARET));
		String before = marked.substring(0, offset);
		int line = 1 + (int) before.chars().filter((character) -> character == '\n').count();
		String start = before.substring(before.lastIndexOf('\n') + 1);
		return line + ":" + (1 + start.codePointCount(0, start.length()));
	}

	private String marked(String good) {
		int start = good.indexOf(this.find);
		if (start < 0) {
			throw new IllegalArgumentException("The good guide does not hold " + this.find);
		}
		return good.substring(0, start) + this.broken + good.substring(start + this.find.length());
	}

	@Override
	public String toString() {
		return this.code.id() + ": " + this.broken.substring(0, Math.min(60, this.broken.length())).strip();
	}

}
