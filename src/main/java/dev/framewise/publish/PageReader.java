package dev.framewise.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.MarkdownPage;
import dev.framewise.markdown.MarkdownParser;
import dev.framewise.markdown.Reference;
import dev.framewise.markdown.Worker;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.yaml.FrontMatter;
import dev.framewise.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps every Markdown file goes through: front matter, body, and what the two
 * describe.
 */
final class PageReader {

	private final Limits limits;

	private final MarkdownParser markdown;

	private final Worker worker;

	PageReader(Limits limits) {
		this.limits = limits;
		this.markdown = new MarkdownParser(limits);
		this.worker = new Worker(limits);
	}

	/**
	 * Reads a file. What a problem holds back has no value, but all its problems are
	 * named.
	 */
	<T> ReadFile<T> read(ContentEntry entry, MarkdownPage page, Step<T> step) {
		SourceFile file = entry.text();
		if (file == null) {
			return new ReadFile<>(page.address(), null, true, List.of(), List.of(), Set.of());
		}
		Problems problems = new Problems();
		return this.worker.read(file.path(), problems, (own) -> read(file, page, step, own))
			.orElseGet(() -> new ReadFile<>(page.address(), null, true, problems.sorted(), List.of(), Set.of()));
	}

	private <T> Optional<ReadFile<T>> read(SourceFile file, MarkdownPage page, Step<T> step, Problems problems) {
		FrontMatter front = FrontMatter.read(file, this.limits, problems).orElse(null);
		int bodyStart = (front == null) ? 0 : front.bodyStart();
		MarkdownDocument body = (front == null) ? null
				: this.markdown.parse(file, bodyStart, page, problems).orElse(null);
		return (front == null || body == null) ? Optional.empty()
				: Optional.of(described(page, front, body, step, problems));
	}

	private static <T> ReadFile<T> described(MarkdownPage page, FrontMatter front, MarkdownDocument body, Step<T> step,
			Problems problems) {
		Described<T> described = step.read(front.keys(), body, problems);
		Set<String> anchors = new HashSet<>(body.anchors());
		body.footnotes().forEach((footnote) -> anchors.add("fn:" + footnote.number()));
		anchors.addAll(described.anchors());
		List<Reference> references = new ArrayList<>(body.references());
		references.addAll(described.references());
		return new ReadFile<>(page.address(), described.value(), problems.holdBack(), problems.sorted(), references,
				anchors);
	}

	/**
	 * Makes something of front matter and body.
	 *
	 * @param <T> what it makes
	 */
	@FunctionalInterface
	interface Step<T> {

		Described<T> read(YamlMap keys, MarkdownDocument body, Problems problems);

	}

	/**
	 * What a file describes, with references and anchors beyond those of its body.
	 *
	 * @param <T> what it describes
	 * @param value the value
	 * @param references further references
	 * @param anchors further anchors
	 */
	record Described<T>(@Nullable T value, List<Reference> references, Set<String> anchors) {

		static <T> Described<T> plain(T value) {
			return new Described<>(value, List.of(), Set.of());
		}

	}

}
