package dev.framewise.command;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;

/**
 * A comparison to start from. Every part a comparison can have is there and says what to
 * write in its place; nothing in it claims to be known.
 *
 * @param slug its slug
 * @param author id of its author
 * @param day the day it is started
 * @param compared the frameworks, two or more, in the order of columns
 */
record StarterGuide(String slug, String author, LocalDate day, List<FrameworkName> compared) {

	/**
	 * The whole file.
	 * @return front matter and body
	 */
	String text() {
		return String.join("\n", frontMatter(), opening(), matrix(), each(StarterGuide::choice), roles(), both(),
				new StarterWizard(this.compared).text(), questions(), footnotes());
	}

	private String frontMatter() {
		return """
				---
				title: "%s"
				summary: Say in one sentence what this comparison decides, and for whom.
				published: %s
				author: %s
				compares: [%s]
				# Readers do not see a draft; take this line and the next away to publish the guide.
				draft: true
				---
				""".formatted(joined(" vs "), this.day, this.author,
				this.compared.stream().map(FrameworkName::id).collect(Collectors.joining(", ")));
	}

	private String opening() {
		return """
				Say who has to choose, and what it costs to choose wrongly. Every sentence of this file tells you what \
				to write in its place.

				In a hurry? Answer [three questions](/guides/%1$s/wizard), or open the \
				[feature matrix](/guides/%1$s/matrix).

				## The difference in one sentence

				Say what each of %2$s is made for.
				""".formatted(this.slug, joined(", "));
	}

	private String matrix() {
		return """
				## Quick comparison {.matrix}

				| Feature |%s
				|---|%s
				| Type |%s
				| Learning curve |%s
				| Documentation |%s
				| First release |%s

				A question mark is shown as unknown; it never counts as no. Begin a cell with Yes, Partial, Add-on or \
				No where that says it, put details in brackets behind the word, and give each cell the source where \
				you looked.
				""".formatted(cells(FrameworkName::name), "---|".repeat(this.compared.size()),
				cells((framework) -> "Say what it is[^type]"), cells((framework) -> "Say how steep it is[^learning]"),
				cells((framework) -> "?"), cells((framework) -> "?"));
	}

	private String cells(Function<FrameworkName, String> cell) {
		return this.compared.stream()
			.map((framework) -> " " + cell.apply(framework) + " |")
			.collect(Collectors.joining());
	}

	private static String choice(FrameworkName framework) {
		return """
				## When to choose %1$s

				### Reasons to choose %1$s {.choose framework=%2$s}

				- Name what it does that the others leave to you.
				- Name the team or the product it fits.

				### Where %1$s shines {.examples framework=%2$s}

				- Name a kind of project.

				### %1$s quickstart {.quickstart framework=%2$s}

				```sh
				# The commands that lead from an empty folder to something that runs.
				```

				### Learning %1$s {.learning framework=%2$s}

				- Day 1: name the first thing that works
				- Week 1: name what a beginner can build by then
				""".formatted(framework.name(), framework.id());
	}

	private String roles() {
		return """
				## Who picks what {.roles}

				| Role or situation | Look first at |
				|---|---|
				""" + each((framework) -> "| Name somebody who should look at " + framework.name() + " first | "
				+ framework.name() + " |");
	}

	private static String both() {
		return """

				## Using more than one {.both}

				Say when it makes sense to use them side by side, and what that costs. It is shown where the answers \
				leave no single winner.
				""";
	}

	private String questions() {
		return """
				## FAQ {.faq}

				### Which one is easier to learn?

				Answer a question that readers really ask, from the evidence of this guide.

				### Can I change from one to another later?

				Say what stays and what has to be written again.
				""";
	}

	private static String footnotes() {
		return """
				[^type]: Editors' judgement: a placeholder, for nobody has looked yet. Put a source here, as \
				`[Title](address), version, checked 2026-11-22`, or say on what you base the judgement.
				[^learning]: Editors' judgement: a placeholder, for nobody has looked yet. Say what a beginner must \
				understand before the first useful result.
				""";
	}

	private String each(Function<FrameworkName, String> part) {
		return this.compared.stream().map(part).collect(Collectors.joining("\n"));
	}

	private String joined(String joint) {
		return this.compared.stream().map(FrameworkName::name).collect(Collectors.joining(joint));
	}

}
