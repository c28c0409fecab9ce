package dev.framewise.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.advice.Advice;
import dev.framewise.advice.AdviceReader;
import dev.framewise.framework.ComparedFrameworks;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideFile;
import dev.framewise.guide.GuideReader;
import dev.framewise.guide.KnownIds;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.MarkdownPage;
import dev.framewise.markdown.Reference;
import dev.framewise.matrix.CellReader;
import dev.framewise.matrix.Matrix;
import dev.framewise.matrix.MatrixReader;
import dev.framewise.measurement.Measurements;
import dev.framewise.problem.Place;
import dev.framewise.problem.Problems;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.wizard.Wizard;
import dev.framewise.wizard.WizardReader;
import dev.framewise.yaml.YamlMap;

/**
 * Reads the folder of a guide with the readers of all features.
 */
final class GuideContentReader {

	private final PageReader pages;

	private final KnownIds known;

	private final Map<String, FrameworkName> names;

	/** Those of all frameworks; one whose file cannot be read goes by its id. */
	private final Map<String, FrameworkName> frameworks;

	private final LocalDate freshFrom;

	private final Limits limits;

	GuideContentReader(PageReader pages, KnownIds known, Map<String, FrameworkName> names, LocalDate freshFrom,
			Limits limits) {
		this.pages = pages;
		this.known = known;
		this.names = names;
		this.frameworks = known.frameworks()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(),
					(id) -> names.getOrDefault(id, new FrameworkName(id, id))));
		this.freshFrom = freshFrom;
		this.limits = limits;
	}

	/**
	 * Reads a guide.
	 * @param folder its folder
	 * @param broken the places of references shown as text
	 */
	ReadFile<GuideReading> read(GuideFolder folder, Set<Place> broken) {
		ReadFile<GuideContent> file = content(folder, broken);
		GuideContent content = file.described();
		GuideReading reading = (content == null) ? null
				: new GuideReading(GuideOutline.of(content), content, () -> again(folder, broken));
		return new ReadFile<>(file.address(), reading, file.heldBack(), file.problems(), file.references(),
				file.anchors());
	}

	/**
	 * The same guide from the same text.
	 * @throws NotReadAgainException if it takes longer this time than it may
	 */
	GuideContent again(GuideFolder folder, Set<Place> broken) {
		GuideContent content = content(folder, broken).described();
		if (content == null) {
			throw new NotReadAgainException(folder.slug());
		}
		return content;
	}

	private ReadFile<GuideContent> content(GuideFolder folder, Set<Place> broken) {
		String address = "/guides/" + folder.slug();
		Measurements measured = new Measurements(folder, this.frameworks, this.limits);
		MarkdownPage page = new MarkdownPage(address, folder::file, broken, measured);
		return this.pages.read(folder.article(), page,
				(keys, body, problems) -> read(folder, measured.frameworks(), broken, keys, body, problems));
	}

	private PageReader.Described<GuideContent> read(GuideFolder folder, Set<String> measured, Set<Place> broken,
			YamlMap keys, MarkdownDocument body, Problems problems) {
		String address = "/guides/" + folder.slug();
		GuideReader reader = new GuideReader(this.known, broken, this.freshFrom, problems);
		Guide guide = reader.read(folder.slug(), keys, body);
		ComparedFrameworks compared = compared(guide);
		boolean comparison = guide.facts().isComparison() && reader.comparesClean();
		CellReader cells = new CellReader(guide.sources(), problems);
		Matrix matrix = comparison ? new MatrixReader(compared, cells, problems).read(body).orElse(null) : null;
		Wizard wizard = comparison ? new WizardReader(compared, address, problems).read(body).orElse(null) : null;
		Advice advice = comparison ? new AdviceReader(compared, problems).read(body) : Advice.none();
		Set<String> rows = (matrix == null) ? Set.of()
				: matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		return new PageReader.Described<>(
				new GuideContent(guide, advice, matrix, wizard, files(folder), body.twin(), measured), related(keys),
				rows);
	}

	private ComparedFrameworks compared(Guide guide) {
		List<String> ids = guide.facts().compares();
		List<FrameworkName> all = ids.stream()
			.map((id) -> this.names.getOrDefault(id, new FrameworkName(id, id)))
			.toList();
		return new ComparedFrameworks(all,
				all.stream().filter((framework) -> !this.names.containsKey(framework.id())).toList());
	}

	private static List<GuideFile> files(GuideFolder folder) {
		return folder.files()
			.stream()
			.flatMap((file) -> file.mediaType()
				.map((type) -> Stream.of(new GuideFile(file.path(), type, file.bytes())))
				.orElseGet(Stream::empty))
			.toList();
	}

	/**
	 * Related guides are references like links.
	 */
	private static List<Reference> related(YamlMap keys) {
		return keys.list("related")
			.stream()
			.map((slug) -> new Reference(slug.place(), slug.value(), "/guides/" + slug.value(), "",
					Reference.Kind.GUIDE))
			.toList();
	}

}
