package dev.framewise.guide;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.evidence.SourceReader;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;

/**
 * Reads the front matter and the prose of a {@code guide.md}.
 */
public final class GuideReader {

	private final KnownIds known;

	private final Set<Place> broken;

	private final LocalDate freshFrom;

	private final Problems problems;

	private boolean comparesClean = true;

	/**
	 * A reader for one file.
	 * @param known what a guide may refer to
	 * @param broken places of related guides that are not shown
	 * @param freshFrom the first day on which a look at a source still counts
	 * @param problems takes what is wrong
	 */
	public GuideReader(KnownIds known, Set<Place> broken, LocalDate freshFrom, Problems problems) {
		this.known = known;
		this.broken = broken;
		this.freshFrom = freshFrom;
		this.problems = problems;
	}

	/**
	 * Reads a guide.
	 * @param slug its slug
	 * @param keys its front matter
	 * @param body its body
	 * @return the guide; not to be used where a problem holds the file back
	 */
	public Guide read(String slug, YamlMap keys, MarkdownDocument body) {
		keys.only("title", "summary", "published", "updated", "author", "tags", "compares", "related", "aliases",
				"draft");
		Guide.Facts facts = facts(slug, keys, body);
		SectionRules.check(body, facts.isComparison() || !this.comparesClean, this.problems);
		return new Guide(facts, related(keys), aliases(keys), body.words(), ArticleParts.of(body),
				body.sections()
					.map((section) -> new GuideHeading(section.heading().level(), section.heading().id(),
							section.heading().text().text()))
					.toList(),
				FaqReader.read(body, this.problems),
				new SourceReader(this.freshFrom, this.problems).read(body.footnotes()));
	}

	/**
	 * Whether the list of compared frameworks could be read; else nothing can be said of
	 * the sections that name one.
	 * @return whether it is in order
	 */
	public boolean comparesClean() {
		return this.comparesClean;
	}

	private Guide.Facts facts(String slug, YamlMap keys, MarkdownDocument body) {
		LocalDate published = keys.neededDate("published").orElse(LocalDate.EPOCH);
		Optional<LocalDate> updated = keys.date("updated");
		if (updated.isPresent() && updated.get().isBefore(published)) {
			this.problems.add(keys.placeOf("updated"), ProblemCode.BAD_VALUE,
					"'updated' lies before 'published', " + published + ".");
		}
		return new Guide.Facts(slug, text(keys.needed("title")), text(keys.needed("summary")), published,
				updated.orElse(null), author(keys), ids(keys, "tags"), compares(keys), keys.flag("draft"),
				!body.sections(SectionKind.MATRIX).isEmpty(), !body.sections(SectionKind.WIZARD).isEmpty());
	}

	private String author(YamlMap keys) {
		Optional<YamlText> author = keys.needed("author");
		author.filter((id) -> !this.known.authors().contains(id.value()))
			.ifPresent((id) -> this.problems.addUnknown(id.place(), ProblemCode.UNKNOWN_AUTHOR,
					"There is no author '" + id + "' in authors/.", id.value(), this.known.authors()));
		return text(author);
	}

	private List<String> compares(YamlMap keys) {
		Problems own = new Problems();
		Set<String> compares = new LinkedHashSet<>();
		for (YamlText id : keys.into(own).list("compares")) {
			if (!this.known.frameworks().contains(id.value())) {
				own.addUnknown(id.place(), ProblemCode.UNKNOWN_FRAMEWORK,
						"There is no framework '" + id + "' in frameworks/.", id.value(), this.known.frameworks());
			}
			else if (!compares.add(id.value())) {
				own.add(id.place(), ProblemCode.BAD_VALUE, "'" + id + "' stands here a second time.");
			}
		}
		if (compares.size() == 1 && !own.holdBack()) {
			own.add(keys.placeOf("compares"), ProblemCode.BAD_VALUE, "'compares' lists two or more frameworks.");
		}
		this.comparesClean = !own.holdBack();
		this.problems.addAll(own.sorted());
		return List.copyOf(compares);
	}

	private List<String> related(YamlMap keys) {
		return keys.list("related")
			.stream()
			.filter((slug) -> !this.broken.contains(slug.place()))
			.map(YamlText::value)
			.distinct()
			.toList();
	}

	private List<String> aliases(YamlMap keys) {
		for (YamlText alias : keys.list("aliases")) {
			if (this.known.sharedAliases().contains(alias.value())) {
				this.problems.add(alias.place(), ProblemCode.DUPLICATE_ALIAS,
						"Another guide has the alias '" + alias + "' too.");
			}
			else if (this.known.takenAliases().contains(alias.value())) {
				this.problems.add(alias.place(), ProblemCode.DUPLICATE_SLUG,
						"'" + alias + "' is the slug of a guide, so as an alias it leads nobody here.");
			}
		}
		return ids(keys, "aliases");
	}

	/**
	 * The ids of a list, each once.
	 */
	private List<String> ids(YamlMap keys, String key) {
		Set<String> ids = new LinkedHashSet<>();
		for (YamlText id : keys.list(key)) {
			if (!Id.isValid(id.value())) {
				this.problems.add(id.place(), ProblemCode.BAD_VALUE, "'" + id
						+ "' is not an id: lower case letters and digits, joined by single hyphens, are allowed.");
			}
			else if (!ids.add(id.value())) {
				this.problems.add(id.place(), ProblemCode.BAD_VALUE, "'" + id + "' stands here a second time.");
			}
		}
		return List.copyOf(ids);
	}

	private static String text(Optional<YamlText> text) {
		return text.map(YamlText::value).orElse("");
	}

}
