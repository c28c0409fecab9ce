package dev.framewise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Bodies that make Markdown libraries slow, overflow their stack or grow: deep nesting of
 * every kind, unclosed runs, floods and amplification. Each is about as many characters
 * long as it is told.
 */
final class HostileMarkdown {

	private final List<HostileFile> files = new ArrayList<>();

	private final int length;

	private HostileMarkdown(int length) {
		this.length = length;
	}

	/**
	 * More than eighty files of a length.
	 */
	static List<HostileFile> files(int length) {
		HostileMarkdown markdown = new HostileMarkdown(length);
		markdown.nesting();
		markdown.brackets();
		markdown.emphasis();
		markdown.code();
		markdown.html();
		markdown.addresses();
		markdown.escapes();
		markdown.floods();
		markdown.tables();
		markdown.lines();
		markdown.unicode();
		return List.copyOf(markdown.files);
	}

	private void nesting() {
		limit("quotes-in-one-line", filled(">"));
		limit("quotes-with-spaces", filled("> "));
		limit("lists-in-one-line", filled("- "));
		limit("numbers-in-one-line", filled("1. "));
		limit("lists-in-quotes", filled("> - "));
		limit("quotes-in-lists", filled("- > "));
		limit("three-kinds-of-lists", filled("* - + "));
		limit("indent", filled("\t"));
		limit("list-stair-without-end", lines((i) -> "  ".repeat(i) + "- a\n"));
		good("list-stair", lines((i) -> "  ".repeat(i % 45) + "- a\n"));
		good("quote-stair", lines((i) -> ">".repeat(1 + i % 50) + "a\n\n"));
		good("twenty-lists-in-quotes", lines((i) -> "> - ".repeat(20) + "a\n"));
		good("lazy-lines-below-a-deep-quote", ">".repeat(49) + " a\n" + filled("a\n"));
		good("lines-below-a-deep-list", "- ".repeat(49) + "a\n" + filled("b\n"));
		good("alerts", filled("> [!NOTE]\n> a\n\n"));
	}

	private void brackets() {
		limit("opening-brackets", filled("["));
		limit("images-unclosed", filled("!["));
		limit("nested-links", "[".repeat(this.length / 10) + "a" + "](b)".repeat(this.length / 10));
		limit("brackets-with-words", filled("[ a "));
		limit("links-unclosed", filled("[a]("));
		limit("links-with-angle-unclosed", filled("[a](<b"));
		limit("links-with-title-unclosed", filled("[a](b \""));
		limit("images-in-links", filled("[![a](b)](c) "));
		limit("labels", filled("[a]"));
		limit("empty-labels", filled("[]"));
		limit("label-with-backslashes", "[" + "\\".repeat(40));
		limit("label-with-escapes", "[" + filled("\\a"));
		limit("parentheses-in-a-link", "[a](" + filled("("));
		limit("closing-brackets", filled("a]"));
	}

	private void emphasis() {
		limit("asterisks", filled("*"));
		limit("underscores", filled("_"));
		limit("emphasis-unclosed", filled("*a "));
		limit("emphasis-nested", filledHalf("*a ") + filledHalf("b*"));
		limit("strong-in-emphasis", filled("*a **b "));
		limit("strikethrough", filled("~~a~"));
		limit("strikethrough-nested", filledHalf("~~a ") + filledHalf("b~~ "));
		limit("emphasis-of-two-kinds", filled("*_"));
	}

	private void code() {
		limit("backticks-of-all-lengths", lines((i) -> "e" + "`".repeat(i + 1)));
		limit("backticks-of-ninety-lengths", lines((i) -> "e" + "`".repeat(1 + i % 90)));
		limit("backticks-alone", filled("` "));
		limit("backticks-that-never-match", filled("``a`"));
		good("one-run-of-backticks", filled("`"));
		good("fences", filled("```\n\n"));
		limit("lines-in-a-fence", "  ````\n" + filled("  a\n"));
		refused("attributes-of-a-fence", "bad-code-attribute", "``` x " + filled("a=\"") + "\n");
	}

	private void html() {
		limit("cdata", filled("a <![CDATA["));
		limit("instructions", filled("a <?"));
		limit("declarations", filled("a <!A"));
		limit("comments-unclosed", filled("a <!--"));
		limit("tags", "a " + filled("<b>"));
		limit("tags-unclosed", filled("<a b "));
		either("attributes-of-one-tag", "a <a " + filled("b=\"c\" "));
		limit("less-than", filled("<"));
		good("blocks-of-html", filled("<div>\n\n"));
		limit("angle-addresses", filled("<http://a.b> "));
	}

	private void addresses() {
		limit("www", filled("www."));
		limit("www-addresses", "a " + filled("www.a.b/"));
		limit("mail-addresses", filled("a@b."));
		limit("one-mail-address", filledHalf("a") + "@" + filledHalf("a."));
		limit("schemes", filled("http:"));
		good("words-like-addresses", filled("www.a "));
	}

	private void escapes() {
		limit("backslashes", filled("\\"));
		limit("entities", filled("&amp;"));
		good("entities-of-no-end", lines((i) -> "&#x\n\n"));
		limit("numbers-of-entities", filled("&#99999999;"));
	}

	private void floods() {
		limit("definitions", lines((i) -> "[a" + i + "]: /x\n"));
		either("definitions-unclosed", "[a]: /x '" + filled("a\n"));
		limit("references-to-one-definition", "[a]: /guides\n\n" + filled("[a] "));
		limit("amplification", "[a]: /" + filledHalf("x") + "\n\n" + "[a] ".repeat(1000));
		limit("footnotes", lines((i) -> "[^" + i + "]: a\n"));
		limit("footnotes-in-footnotes", lines((i) -> "[^" + i + "]: a[^" + (i + 1) + "]\n"));
		limit("references-to-one-footnote", "[^a]: Editors' judgement.\n\n" + filled("a[^a] "));
		good("headings", lines((i) -> "## a\n\n"));
	}

	private void tables() {
		limit("columns", filledHalf("|a") + "|\n" + filledHalf("|-") + "|\n");
		limit("rows", "|a|\n|-|\n" + filled("|b|\n"));
		good("cells", "|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n" + filled("|b".repeat(50) + "|\n"));
		limit("pipes-in-a-row", "|a|\n|-|\n" + filled("|"));
		limit("tables-in-a-quote", filled("> |a|\n> |-|\n"));
	}

	private void lines() {
		limit("one-word", filled("a"));
		good("one-line", filled("word "));
		limit("dashes", filled("-"));
		limit("spaces-in-a-heading", "# a" + filled(" ") + "b");
	}

	private void unicode() {
		limit("combining-marks", "a" + filled("\u0301"));
		good("directions", filled("\u202e\u2066a "));
		good("line-separators", filled("\u2028\u2029\u0085 "));
		good("noncharacters", filled("\ufdd0\ufffc\udbff\udfff "));
		good("ligatures-that-grow", filled("\ufdfa "));
	}

	private String filled(String unit) {
		return unit.repeat(Math.max(1, this.length / unit.length()));
	}

	private String filledHalf(String unit) {
		return unit.repeat(Math.max(1, this.length / 2 / unit.length()));
	}

	private String lines(IntFunction<String> line) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < this.length; i++) {
			text.append(line.apply(i));
		}
		return text.toString();
	}

	private void good(String name, String body) {
		refused(name, HostileFile.PUBLISHED, body);
	}

	private void limit(String name, String body) {
		refused(name, "limit", body);
	}

	/** What overflows the stack before the library is compiled may fit in it later. */
	private void either(String name, String body) {
		refused(name, HostileFile.PUBLISHED + " or limit", body);
	}

	private void refused(String name, String code, String body) {
		this.files.add(HostileFile.of(name, code, HostileFile.page("Hostile " + name, body + "\n")));
	}

}
