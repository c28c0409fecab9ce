package dev.framewise.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.framewise.framework.FrameworkName;
import dev.framewise.matrix.Direction;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a results file. What it makes of a file with a problem is not to be used.
 */
final class ResultsReader {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

	/**
	 * Of scenarios, of cases, of setups, of sentences: nobody compares more at a time.
	 */
	private static final int MOST = 30;

	private static final int MOST_RUNS = 100;

	private static final int LONGEST_TEXT = 500;

	private final Map<String, FrameworkName> frameworks;

	private final Problems problems;

	ResultsReader(Map<String, FrameworkName> frameworks, Problems problems) {
		this.frameworks = frameworks;
		this.problems = problems;
	}

	Results read(YamlMap keys) {
		keys.only("machine", "versions", "method", "limits", "scenarios");
		Map<String, Scenario> scenarios = new LinkedHashMap<>();
		YamlMap entries = keys.neededMap("scenarios");
		for (String id : atMost(entries.keys(), MOST, "scenarios", keys.placeOf("scenarios"))) {
			entries.map(id).ifPresent((scenario) -> scenarios.put(id, scenario(scenario)));
		}
		return new Results(facts(keys, "machine"), facts(keys, "versions"), sentences(keys, "method"),
				sentences(keys, "limits"), scenarios);
	}

	private Scenario scenario(YamlMap keys) {
		keys.only("title", "measured", "unit", "better", "ahead", "claims", "method", "cases");
		String ahead = keys.text("ahead").flatMap(this::framework).map(FrameworkName::id).orElse(null);
		return new Scenario(text(keys, "title"), keys.neededDate("measured").orElse(LocalDate.EPOCH),
				text(keys, "unit"), direction(keys), ahead, claims(keys), sentences(keys, "method"), cases(keys));
	}

	private Direction direction(YamlMap keys) {
		Optional<YamlText> better = keys.needed("better");
		for (Direction direction : Direction.values()) {
			if (better.filter((text) -> text.value().equals(direction.id())).isPresent()) {
				return direction;
			}
		}
		better.ifPresent((text) -> this.problems.addUnknown(text.place(), ProblemCode.BAD_VALUE,
				"'" + text + "' does not say which end is better; allowed are higher and lower.", text.value(),
				List.of("higher", "lower")));
		return Direction.HIGHER;
	}

	private Map<String, Claim> claims(YamlMap keys) {
		Map<String, Claim> claims = new LinkedHashMap<>();
		keys.map("claims").ifPresent((entries) -> {
			for (String id : atMost(entries.keys(), MOST, "claims", keys.placeOf("claims"))) {
				framework(new YamlText(id, entries.placeOf(id)))
					.ifPresent((framework) -> claims.put(id, new Claim(text(entries, id))));
			}
		});
		return claims;
	}

	private List<MeasuredCase> cases(YamlMap keys) {
		List<MeasuredCase> cases = new ArrayList<>();
		for (YamlMap one : atMost(keys.neededMaps("cases"), MOST, "cases", keys.placeOf("cases"))) {
			one.only("title", "series");
			List<Series> series = atMost(one.neededMaps("series"), MOST, "series", one.placeOf("series")).stream()
				.flatMap((entry) -> series(entry).stream())
				.toList();
			String title = text(one, "title");
			if (!series.isEmpty()) {
				cases.add(new MeasuredCase(title, series));
				checkRounds(one, series);
			}
		}
		return cases;
	}

	/**
	 * Rounds are compared one by one.
	 */
	private void checkRounds(YamlMap keys, List<Series> series) {
		int runs = series.get(0).runs().size();
		if (series.stream().anyMatch((one) -> one.runs().size() != runs)) {
			this.problems.add(keys.placeOf("series"), ProblemCode.BAD_VALUE,
					"All series of a case have the same number of runs, one for each round.");
		}
	}

	private Optional<Series> series(YamlMap keys) {
		keys.only("framework", "setup", "runs", "p99-ms", "failed");
		Optional<FrameworkName> framework = keys.needed("framework").flatMap(this::framework);
		List<Double> runs = numbers(keys, "runs", keys.neededList("runs"));
		double failed = numbers(keys, "failed", keys.list("failed")).stream().mapToDouble(Double::doubleValue).sum();
		String setup = text(keys, "setup");
		// In the file, and too much for the page.
		numbers(keys, "p99-ms", keys.list("p99-ms"));
		return framework.filter((found) -> !runs.isEmpty())
			.map((found) -> new Series(found, setup, runs, Math.round(failed)));
	}

	private List<Double> numbers(YamlMap keys, String key, List<YamlText> texts) {
		List<Double> numbers = new ArrayList<>();
		for (YamlText text : atMost(texts, MOST_RUNS, key, keys.placeOf(key))) {
			if (NUMBER.matcher(text.value()).matches()) {
				numbers.add(Double.valueOf(text.value()));
			}
			else {
				// So that its round is still counted.
				numbers.add(0.0);
				this.problems.add(text.place(), ProblemCode.BAD_VALUE,
						"'" + text + "' is not a number such as 12.5, without sign or blanks.");
			}
		}
		return numbers;
	}

	private Optional<FrameworkName> framework(YamlText id) {
		@Nullable FrameworkName framework = this.frameworks.get(id.value());
		if (framework == null) {
			this.problems.addUnknown(id.place(), ProblemCode.UNKNOWN_FRAMEWORK,
					"There is no framework '" + id + "' in frameworks/.", id.value(), this.frameworks.keySet());
		}
		return Optional.ofNullable(framework);
	}

	private Map<String, String> facts(YamlMap keys, String key) {
		Map<String, String> facts = new LinkedHashMap<>();
		YamlMap entries = keys.neededMap(key);
		for (String name : atMost(entries.keys(), MOST, key, keys.placeOf(key))) {
			facts.put(name, text(entries, name));
		}
		return facts;
	}

	private List<String> sentences(YamlMap keys, String key) {
		return atMost(keys.list(key), MOST, key, keys.placeOf(key)).stream().map(this::shortened).toList();
	}

	private String text(YamlMap keys, String key) {
		return keys.needed(key).map(this::shortened).orElse("");
	}

	private String shortened(YamlText text) {
		if (text.value().length() > LONGEST_TEXT) {
			this.problems.add(text.place(), ProblemCode.LIMIT,
					"A text of more than " + LONGEST_TEXT + " characters is not allowed here.");
			return "";
		}
		return text.value();
	}

	private <T> List<T> atMost(List<T> entries, int most, String key, Place place) {
		if (entries.size() > most) {
			this.problems.add(place, ProblemCode.LIMIT, "'" + key + "' has more than " + most + " entries.");
			return entries.subList(0, most);
		}
		return entries;
	}

}
