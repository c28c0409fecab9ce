package dev.framewise.guide;

import java.util.EnumSet;
import java.util.Set;

import dev.framewise.markdown.Block;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Where active sections may stand: only in comparisons, some only once, and those of one
 * framework with its id.
 */
final class SectionRules {

	private static final Set<SectionKind> ONCE = EnumSet.of(SectionKind.WIZARD, SectionKind.BOTH);

	private final boolean comparison;

	private final Problems problems;

	private final Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);

	private SectionRules(boolean comparison, Problems problems) {
		this.comparison = comparison;
		this.problems = problems;
	}

	static void check(MarkdownDocument body, boolean comparison, Problems problems) {
		SectionRules rules = new SectionRules(comparison, problems);
		body.sections().map(Section::heading).forEach(rules::check);
	}

	private void check(Block.Heading heading) {
		SectionKind kind = heading.kind();
		if (kind == null || !kind.perFramework()) {
			refuseFramework(heading);
		}
		if (kind == null) {
			return;
		}
		if (kind.needsComparison() && !this.comparison) {
			this.problems.add(heading.attributes().place("."), ProblemCode.NEEDS_COMPARES, "A section '." + kind.id()
					+ "' means something only where the front matter says what the guide compares, as 'compares: [one, two]'.");
		}
		else if (kind.perFramework() && heading.framework() == null) {
			this.problems.add(heading.attributes().place("."), ProblemCode.BAD_ATTRIBUTE,
					"A section '." + kind.id() + "' also names a framework, as {." + kind.id() + " framework=id}.");
		}
		if (!this.seen.add(kind) && ONCE.contains(kind)) {
			this.problems.add(heading.attributes().place("."), ProblemCode.DUPLICATE_SECTION,
					"A guide has one section '." + kind.id() + "'.");
		}
	}

	private void refuseFramework(Block.Heading heading) {
		if (heading.framework() != null) {
			this.problems.add(heading.attributes().place("framework"), ProblemCode.BAD_ATTRIBUTE,
					"'framework=' goes with .choose, .examples, .quickstart and .learning.");
		}
	}

}
