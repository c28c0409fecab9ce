package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.SourceFile;

/**
 * Numbers the footnotes of a document in the order of their first references, those
 * inside other footnotes after all others.
 */
final class FootnoteNumbers {

	private final SourceFile file;

	private final Problems problems;

	private final Map<String, FootnoteBlock> definitions = new HashMap<>();

	private final List<FootnoteBlock> order = new ArrayList<>();

	private final Map<FootnoteBlock, Integer> occurrences = new IdentityHashMap<>();

	private final Map<Footnote, FootnoteReference> references = new IdentityHashMap<>();

	FootnoteNumbers(Document document, SourceFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
		collect(document);
		number(document);
		for (int i = 0; i < this.order.size(); i++) {
			numberBelow(this.order.get(i));
		}
	}

	private void collect(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof FootnoteBlock definition
					&& this.definitions.putIfAbsent(label(definition), definition) != null) {
				this.problems.add(this.file.place(definition.getStartOffset()), ProblemCode.DUPLICATE_ID,
						"The footnote [^" + label(definition) + "] is defined a second time.");
			}
			if (child instanceof Block) {
				collect(child);
			}
		}
	}

	private void number(Node node) {
		if (node instanceof Footnote reference) {
			point(reference);
		}
		else if (!(node instanceof FootnoteBlock)) {
			numberBelow(node);
		}
	}

	private void numberBelow(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			number(child);
		}
	}

	private void point(Footnote reference) {
		String label = Escaping.normalizeReference(reference.getText(), true);
		FootnoteBlock definition = this.definitions.get(label);
		if (definition == null) {
			this.problems.addUnknown(this.file.place(reference.getStartOffset()), ProblemCode.BROKEN_FOOTNOTE,
					"The footnote [^" + label + "] has no definition.", label, this.definitions.keySet());
			return;
		}
		if (!this.order.contains(definition)) {
			this.order.add(definition);
		}
		int occurrence = this.occurrences.merge(definition, 1, Integer::sum);
		this.references.put(reference, new FootnoteReference(this.file.place(reference.getStartOffset()),
				this.order.indexOf(definition) + 1, occurrence));
	}

	private static String label(FootnoteBlock definition) {
		return Escaping.normalizeReference(definition.getText(), true);
	}

	/**
	 * The definitions that are referred to, in the order of their numbers.
	 */
	List<FootnoteBlock> definitions() {
		return this.order;
	}

	int occurrences(FootnoteBlock definition) {
		return this.occurrences.getOrDefault(definition, 0);
	}

	Optional<FootnoteReference> reference(Footnote node) {
		return Optional.ofNullable(this.references.get(node));
	}

}
