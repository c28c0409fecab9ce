package dev.framewise.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The "did you mean" of a misspelt word: the nearest allowed one by edit distance, where
 * a third of the word or less is wrong.
 */
public final class Suggestion {

	private static final int LONGEST = 100;

	/** In a shorter word, one wrong letter leaves too little. */
	private static final int SHORTEST = 3;

	private Suggestion() {
	}

	/**
	 * The question an editor is asked.
	 * @param word the word as found
	 * @param allowed the words it could have been
	 * @return {@code Did you mean 'word'?}, or null where none is near
	 */
	public static @Nullable String hint(String word, Collection<String> allowed) {
		return nearest(word, allowed).map((near) -> "Did you mean '" + near + "'?").orElse(null);
	}

	static Optional<String> nearest(String word, Collection<String> allowed) {
		if (word.isEmpty() || word.length() > LONGEST) {
			return Optional.empty();
		}
		int most = (word.length() < SHORTEST) ? 0 : Math.max(1, word.length() / 3);
		return allowed.stream()
			.filter((candidate) -> Math.abs(candidate.length() - word.length()) <= most)
			.filter((candidate) -> !candidate.equals(word) && distance(word, candidate) <= most)
			.min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

	/**
	 * Insertions, deletions, substitutions and swaps of neighbours (optimal string
	 * alignment), case ignored.
	 */
	static int distance(String left, String right) {
		String a = left.toLowerCase(Locale.ROOT);
		String b = right.toLowerCase(Locale.ROOT);
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				cost[i][j] = (i == 0 || j == 0) ? i + j : step(a, b, i, j, cost);
			}
		}
		return cost[a.length()][b.length()];
	}

	private static int step(String a, String b, int i, int j, int[][] cost) {
		int same = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
		int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}

}
