package dev.framewise.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.framework.ComparedFrameworks;
import dev.framewise.markdown.AttributeList;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;
import dev.framewise.markdown.Link;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers: {@code Yes → Framework (reason)}.
 */
final class AnswerReader {

	private static final Pattern ARROW = Pattern.compile("→|->");

	private final OutcomeNotation outcomes;

	private final String rows;

	private final Problems problems;

	AnswerReader(ComparedFrameworks compared, String address, Problems problems) {
		this.outcomes = new OutcomeNotation(compared);
		this.rows = address + "#row-";
		this.problems = problems;
	}

	/**
	 * The answers of one question, each empty where it cannot be read.
	 */
	List<Optional<Answer>> read(List<Block.Item> items) {
		Set<String> ids = new HashSet<>();
		return items.stream().map((item) -> read(item, ids)).toList();
	}

	private Optional<Answer> read(Block.Item item, Set<String> ids) {
		if (item.blocks().size() != 1 || !(item.blocks().get(0) instanceof Block.Paragraph line)) {
			return refuse(item.place(), "An answer is one line: 'Yes → Framework (reason)'.");
		}
		Matcher arrow = ARROW.matcher(line.text().pattern());
		if (!arrow.find()) {
			return refuse(item.place(), "The answer '" + line.text().text()
					+ "' has no arrow: write it as 'Yes → Framework (reason)', with → or ->.");
		}
		AttributeList left = AttributeList.cut(line.text().slice(0, arrow.start()), this.problems);
		Inline right = line.text().slice(arrow.end(), line.text().pattern().length()).strip();
		String id = left.onlyId(this.problems).orElseGet(() -> idOf(left.text()));
		return checkId(id, left, ids) ? outcome(id, left.text(), right) : Optional.empty();
	}

	/**
	 * The slug of the answer's text before the first comma.
	 */
	private static String idOf(Inline left) {
		int comma = left.pattern().indexOf(',');
		return Id.slugOf(((comma < 0) ? left : left.slice(0, comma)).text());
	}

	private boolean checkId(String id, AttributeList left, Set<String> ids) {
		if (id.isEmpty()) {
			this.problems.add(left.text().place(), ProblemCode.NO_ID,
					"The answer leaves nothing for an id; give it one, as {#own-id} before the arrow.");
			return false;
		}
		if (id.equals(Answers.UNSURE)) {
			return refuse(left.place("#"), "'unsure' is an answer to every question already and cannot be written.")
				.isPresent();
		}
		if (!ids.add(id)) {
			this.problems.add(left.place("#"), ProblemCode.DUPLICATE_ANSWER,
					"The question has an answer '" + id + "' already.");
			return false;
		}
		return true;
	}

	private Optional<Answer> outcome(String id, Inline left, Inline right) {
		Optional<List<String>> whole = this.outcomes.read(right.pattern()).frameworks();
		int bracket = (whole.isPresent()) ? -1 : openingOfLastBracket(right.pattern());
		Inline names = (bracket < 0) ? right : right.slice(0, bracket).strip();
		OutcomeNotation.Result result = this.outcomes.read(names.pattern());
		List<String> frameworks = result.frameworks()
			.or(() -> this.outcomes.read(names.text()).frameworks())
			.or(this.outcomes::unnamed)
			.orElse(null);
		if (frameworks == null) {
			Place place = names.isBlank() ? right.place() : names.place(result.stop());
			String found = result.rest().indexOf(Inline.OPAQUE) < 0 ? result.rest() : names.text();
			this.problems.addUnknown(place, ProblemCode.NOT_COMPARED, this.outcomes.fault(result, found), found,
					this.outcomes.words());
			return Optional.empty();
		}
		Reason reason = (bracket < 0) ? null : reason(right.slice(bracket + 1, right.pattern().length() - 1));
		return Optional.of(new Answer(id, left.richText(), frameworks, reason));
	}

	private @Nullable Reason reason(Inline written) {
		List<String> linked = written.links()
			.stream()
			.map(Link::href)
			.filter((href) -> href.startsWith(this.rows))
			.map((href) -> href.substring(this.rows.length()))
			.distinct()
			.toList();
		return written.isBlank() ? null : new Reason(written.strip().richText(), linked);
	}

	/**
	 * Where the pair of brackets opens that closes at the very end, or -1.
	 */
	private static int openingOfLastBracket(String text) {
		int depth = 0;
		for (int i = text.length() - 1; i >= 0 && text.endsWith(")"); i--) {
			depth += (text.charAt(i) == ')') ? 1 : (text.charAt(i) == '(') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private <T> Optional<T> refuse(Place place, String message) {
		this.problems.add(place, ProblemCode.WIZARD_SYNTAX, message);
		return Optional.empty();
	}

}
