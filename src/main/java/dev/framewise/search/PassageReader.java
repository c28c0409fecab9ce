package dev.framewise.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.GuideText;
import dev.framewise.markdown.TextSection;
import dev.framewise.matrix.Matrix;
import dev.framewise.matrix.MatrixStore;

import org.springframework.stereotype.Component;

/**
 * Reads the passages of what is in service, a batch of guides at a time.
 */
@Component
class PassageReader {

	static final String GUIDES = "guides/";

	static final String FRAMEWORKS = "frameworks/";

	private static final int BATCH = 50;

	private static final Matrix NO_MATRIX = new Matrix(List.of());

	private final GuideStore guides;

	private final MatrixStore matrices;

	private final FrameworkStore frameworks;

	PassageReader(GuideStore guides, MatrixStore matrices, FrameworkStore frameworks) {
		this.guides = guides;
		this.matrices = matrices;
		this.frameworks = frameworks;
	}

	/**
	 * Reads passages.
	 * @param paths what to read, as {@code guides/some-slug}
	 * @param taker takes all passages of one path after the other
	 */
	void read(Collection<String> paths, Consumer<List<Passage>> taker) {
		List<String> slugs = below(GUIDES, paths);
		IntStream.iterate(0, (from) -> from < slugs.size(), (from) -> from + BATCH)
			.forEach((from) -> readGuides(slugs.subList(from, Math.min(from + BATCH, slugs.size())), taker));
		below(FRAMEWORKS, paths).stream()
			.flatMap((id) -> this.frameworks.find(id).stream())
			.forEach((framework) -> taker.accept(List.of(passage(framework))));
	}

	private static List<String> below(String folder, Collection<String> paths) {
		return paths.stream()
			.filter((path) -> path.startsWith(folder))
			.map((path) -> path.substring(folder.length()))
			.sorted()
			.toList();
	}

	private void readGuides(List<String> slugs, Consumer<List<Passage>> taker) {
		List<GuideText> texts = this.guides.texts(slugs);
		Map<String, FrameworkName> names = this.frameworks
			.names(texts.stream().flatMap((text) -> text.facts().compares().stream()).collect(Collectors.toSet()));
		// One matrix after the other: asked for many at once, the database reads all
		// there are.
		texts.forEach((text) -> taker.accept(GuidePassages.of(text, matrix(text.facts()), names)));
	}

	private Matrix matrix(Guide.Facts guide) {
		return guide.matrix() ? this.matrices.find(guide.slug()).orElse(NO_MATRIX) : NO_MATRIX;
	}

	private static Passage passage(Framework framework) {
		String portrait = TextSection.of(framework.portrait())
			.stream()
			.flatMap((section) -> Stream.of(section.heading(), section.text()))
			.collect(Collectors.joining(" "));
		String facts = Stream.of(framework.kind(), framework.language(), framework.license())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		return new Passage(FRAMEWORKS + framework.id(), 0, Passage.Kind.FRAMEWORK, "/frameworks/" + framework.id(),
				framework.name(), framework.name(), facts + ". " + portrait.strip());
	}

}
