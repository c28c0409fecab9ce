package dev.framewise.measurement;

import java.util.List;
import java.util.Optional;

import dev.framewise.matrix.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement says to a claim about two frameworks, in the words of a rule.
 *
 * @param text what is claimed and what was measured
 * @param verdict whether they agree, or empty where that cannot be said
 * @param disagrees whether they do not
 */
record Finding(String text, String verdict, boolean disagrees) {

	/** Claims are rough; within a quarter of the rounds they hold. */
	private static final double ROUGHLY = 1.25;

	/**
	 * What a scenario says of each framework, compared with the first.
	 */
	static List<Finding> of(Scenario scenario) {
		List<Series> series = scenario.headline().claimed();
		return series.stream().skip(1).map((other) -> of(scenario, series.get(0), other)).toList();
	}

	private static Finding of(Scenario scenario, Series base, Series other) {
		Optional<Ratio> ratio = Ratio.of(other, base);
		Claim one = scenario.claims().get(base.framework().id());
		Claim two = scenario.claims().get(other.framework().id());
		Double claimed = claimed(one, two);
		String text = other.framework().name() + " to " + base.framework().name() + " (" + scenario.headline().title()
				+ ", " + scenario.direction() + "): " + claimedText(one, two, claimed) + "measured "
				+ ratio.map(Ratio::text)
					.orElseGet(() -> Digits.of(other.median()) + " against " + Digits.of(base.median()) + " "
							+ scenario.unit())
				+ ".";
		Verdict verdict = ratio
			.map((measured) -> (claimed != null) ? ofNumbers(claimed, measured)
					: ofWords(expected(scenario, base, other), measured))
			.orElse(Verdict.NONE);
		return new Finding(text, verdict.sentence, verdict.disagrees);
	}

	private static @Nullable Double claimed(@Nullable Claim base, @Nullable Claim other) {
		Double under = (base != null) ? base.number() : null;
		Double over = (other != null) ? other.number() : null;
		return (under != null && over != null && under > 0) ? Double.valueOf(over / under) : null;
	}

	private static String claimedText(@Nullable Claim base, @Nullable Claim other, @Nullable Double claimed) {
		if (claimed != null) {
			return "claimed " + Digits.times(claimed) + ", ";
		}
		return (base != null && other != null) ? "claimed “" + other.text() + "” against “" + base.text() + "”, " : "";
	}

	/**
	 * On which side of 1 the ratio lies by the words of the claim: above 1, below -1, or
	 * 0 where the claim does not say.
	 */
	private static int expected(Scenario scenario, Series base, Series other) {
		boolean ahead = other.framework().id().equals(scenario.ahead());
		if (!ahead && !base.framework().id().equals(scenario.ahead())) {
			return 0;
		}
		return (ahead == (scenario.better() == Direction.HIGHER)) ? 1 : -1;
	}

	private static Verdict ofWords(int expected, Ratio measured) {
		if (expected == 0) {
			return Verdict.NONE;
		}
		int side = side(measured);
		return (side == 0) ? Verdict.UNCLEAR : (side == expected) ? Verdict.SAME_WAY : Verdict.OPPOSITE;
	}

	private static Verdict ofNumbers(double claimed, Ratio measured) {
		int side = side(measured);
		if ((claimed > 1 && side < 0) || (claimed < 1 && side > 0)) {
			return Verdict.OPPOSITE;
		}
		if (claimed >= measured.low() / ROUGHLY && claimed <= measured.high() * ROUGHLY) {
			return Verdict.AGREE;
		}
		if (side == 0) {
			return Verdict.UNCLEAR;
		}
		return (measured.median() < claimed) ? Verdict.SMALLER : Verdict.LARGER;
	}

	/**
	 * The side of 1 on which all rounds lie, or 0.
	 */
	private static int side(Ratio measured) {
		return (measured.low() > 1) ? 1 : (measured.high() < 1) ? -1 : 0;
	}

	/**
	 * All in one line.
	 */
	String line() {
		return this.verdict.isEmpty() ? this.text : this.text + " " + this.verdict;
	}

	private enum Verdict {

		NONE("", false), AGREE("Claim and measurement agree.", false),
		SAME_WAY("The measurement points the same way.", false),
		SMALLER("Claim and measurement disagree: the measured ratio is smaller.", true),
		LARGER("Claim and measurement disagree: the measured ratio is larger.", true),
		UNCLEAR("Claim and measurement disagree: the rounds show no clear difference.", true),
		OPPOSITE("Claim and measurement disagree: they point in opposite directions.", true);

		private final String sentence;

		private final boolean disagrees;

		Verdict(String sentence, boolean disagrees) {
			this.sentence = sentence;
			this.disagrees = disagrees;
		}

	}

}
