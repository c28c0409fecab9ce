package dev.framewise.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileLinesTests {

	@Test
	void marksTheCharacterWhereAProblemBegins() {
		assertThat(pieces("title: x", 8)).containsExactly(piece("title: "), mark("x"));
		assertThat(pieces("title: x", 1)).containsExactly(mark("t"), piece("itle: x"));
		assertThat(pieces("abc", 1, 2)).containsExactly(mark("a"), mark("b"), piece("c"));
	}

	@Test
	void countsColumnsInCodePoints() {
		assertThat(pieces("😀😀ab", 3)).containsExactly(piece("😀😀"), mark("a"), piece("b"));
	}

	@Test
	void marksNothingBehindTheEndOfALine() {
		assertThat(pieces("ab", 3)).containsExactly(piece("ab"));
		assertThat(pieces("", 1)).isEmpty();
	}

	@Test
	void showsWhatWouldNotBeSeen() {
		assertThat(pieces("a\u202eb\0\tc")).containsExactly(piece("a\\u202eb\\u0000\tc"));
	}

	@Test
	void showsTheFirstLinesOnly() {
		assertThat(FileLines.of(List.of("a", "b", "c"), 2, Map.of(), Map.of())).extracting(FilePage.Line::number)
			.containsExactly(1, 2);
	}

	private static List<FilePage.Piece> pieces(String line, int... columns) {
		List<Problem> problems = Arrays.stream(columns)
			.mapToObj((column) -> new Problem(new Place("a.md", 1, column), ProblemCode.BAD_VALUE, "Bad.", null))
			.toList();
		return FileLines.of(List.of(line), 1, Map.of(1, problems), Map.of()).get(0).pieces();
	}

	private static FilePage.Piece piece(String text) {
		return new FilePage.Piece(text, false);
	}

	private static FilePage.Piece mark(String text) {
		return new FilePage.Piece(text, true);
	}

}
