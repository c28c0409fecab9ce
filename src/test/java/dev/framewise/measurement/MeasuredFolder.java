package dev.framewise.measurement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.framewise.framework.FrameworkName;
import dev.framewise.markdown.Figures;
import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFile;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * The folder of a guide with one results file.
 *
 * @param yaml what the file says
 */
record MeasuredFolder(String yaml) {

	private static final Map<String, FrameworkName> FRAMEWORKS = Map.of("alder", new FrameworkName("alder", "Alder"),
			"birch", new FrameworkName("birch", "Birch"), "cedar", new FrameworkName("cedar", "Cedar <3>"));

	/** A scenario with one case; the text is the claims, the list the series. */
	static MeasuredFolder of(String better, String claims, String... series) {
		return new MeasuredFolder("""
				machine: {cpus: 2}
				versions: {Alder: 3.1}
				method: [Two workers each.]
				limits: [One machine.]
				scenarios:
				  get:
				    title: Simple GET
				    measured: 2026-01-10
				    unit: req/s
				    better: %s
				    %s
				    cases:
				      - title: 64 connections
				        series:
				%s
				""".formatted(better, claims, String.join("\n", series).indent(10)));
	}

	/** A series of a framework. */
	static String series(String framework, String runs) {
		return "- {framework: %s, setup: two workers, runs: [%s]}".formatted(framework, runs);
	}

	Figures.Figure figure() {
		Problems problems = new Problems();
		return draw(measurements(), problems)
			.orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
	}

	List<Problem> problems() {
		return problems(1);
	}

	/** What is wrong when a page names the scenario so many times. */
	List<Problem> problems(int times) {
		Problems problems = new Problems();
		Measurements measurements = measurements();
		for (int i = 0; i < times; i++) {
			draw(measurements, problems);
		}
		return problems.sorted();
	}

	private Measurements measurements() {
		ContentFile file = new ContentFile("measurements/r.yaml", this.yaml.getBytes(StandardCharsets.UTF_8));
		SourceFile article = new SourceFile("guides/pick/guide.md", "");
		GuideFolder folder = new GuideFolder(new ContentEntry("pick", article.path(), article), List.of(file));
		return new Measurements(folder, FRAMEWORKS, Limits.standard());
	}

	private static Optional<Figures.Figure> draw(Measurements measurements, Problems problems) {
		return measurements.draw(Place.start("guides/pick/guide.md"),
				Map.of("file", "measurements/r.yaml", "scenario", "get"), problems);
	}

}
