package dev.framewise.measurement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.framewise.framework.FrameworkName;
import dev.framewise.markdown.Figures;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one guide: draws the blocks that name it.
 */
public final class Measurements implements Figures {

	private static final String FOLDER = "measurements/";

	/** Each is drawn in full, so that few lines could ask for much. */
	private static final int MOST_FIGURES = 50;

	private final GuideFolder folder;

	private final Map<String, FrameworkName> frameworks;

	private final Limits limits;

	private final Map<String, Optional<Results>> read = new HashMap<>();

	private final Set<String> named = new TreeSet<>();

	private int drawn;

	/**
	 * The measurements of a guide.
	 * @param folder its folder
	 * @param frameworks all frameworks by id
	 * @param limits what a file may ask of the machine
	 */
	public Measurements(GuideFolder folder, Map<String, FrameworkName> frameworks, Limits limits) {
		this.folder = folder;
		this.frameworks = frameworks;
		this.limits = limits;
	}

	/**
	 * The frameworks whose names the drawings show.
	 * @return their ids
	 */
	public Set<String> frameworks() {
		return Set.copyOf(this.named);
	}

	@Override
	public Optional<Figure> draw(Place place, Map<String, String> attributes, Problems problems) {
		String path = attributes.get("file");
		String scenario = attributes.get("scenario");
		if (path == null || scenario == null) {
			problems.add(place, ProblemCode.BAD_MEASUREMENT,
					"A measurement names a results file and one of its scenarios: file=\"measurements/…\" scenario=\"…\".");
			return Optional.empty();
		}
		if (++this.drawn > MOST_FIGURES) {
			problems.add(place, ProblemCode.LIMIT,
					"More than " + MOST_FIGURES + " measurements of a page are not drawn.");
			return Optional.empty();
		}
		return results(place, path, problems).flatMap((results) -> draw(place, path, scenario, results, problems));
	}

	private Optional<Figure> draw(Place place, String path, String id, Results results, Problems problems) {
		@Nullable Scenario scenario = results.scenarios().get(id);
		if (scenario == null) {
			problems.addUnknown(place, ProblemCode.BAD_MEASUREMENT, "'" + path + "' has no scenario '" + id + "'.", id,
					results.scenarios().keySet());
			return Optional.empty();
		}
		String address = "/guides/" + this.folder.slug() + "/files/" + path;
		scenario.cases().forEach((one) -> one.series().forEach((series) -> this.named.add(series.framework().id())));
		MeasurementPage page = MeasurementPage.of(scenario, results, address);
		return Optional.of(new Figure(MeasurementTemplate.html(page), MeasurementMarkdown.of(page)));
	}

	/**
	 * A results file, read once however many blocks name it.
	 */
	private Optional<Results> results(Place place, String path, Problems problems) {
		Optional<SourceFile> file = this.folder.file(path)
			.filter((found) -> path.startsWith(FOLDER) && found.mediaType().isPresent())
			.flatMap((found) -> found.text())
			.map((text) -> new SourceFile("guides/" + this.folder.slug() + "/" + path, text));
		if (file.isEmpty()) {
			problems.add(place, ProblemCode.BAD_MEASUREMENT,
					"'" + path + "' is no text file in the guide's folder measurements/.");
			return Optional.empty();
		}
		return this.read.computeIfAbsent(path, (ignored) -> read(file.get(), problems));
	}

	private Optional<Results> read(SourceFile file, Problems problems) {
		Problems own = new Problems();
		Optional<Results> results = Yaml.read(file, this.limits, own)
			.map((keys) -> new ResultsReader(this.frameworks, own).read(keys));
		problems.addAll(own.sorted());
		return own.holdBack() ? Optional.empty() : results;
	}

}
