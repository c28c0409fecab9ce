package dev.framewise.markdown;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.source.Touched;
import dev.framewise.yaml.FrontMatter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From the text of the longest shipped guide to typed blocks and safe HTML, with its
 * included and highlighted code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParseBenchmark {

	private static final String SLUG = "django-vs-fastapi";

	private final Limits limits = Limits.standard();

	private final MarkdownParser parser = new MarkdownParser(this.limits);

	private SourceFile file;

	private MarkdownPage page;

	private int bodyStart;

	/**
	 * Reads the file once.
	 */
	@Setup
	public void read() {
		Problems problems = new Problems();
		GuideFolder folder = new ContentFolder(Path.of("content"), this.limits, false)
			.read(Touched.everywhere(), problems)
			.guides()
			.stream()
			.filter((guide) -> guide.slug().equals(SLUG))
			.findFirst()
			.orElseThrow();
		this.file = Optional.ofNullable(folder.article().text()).orElseThrow();
		this.page = new MarkdownPage("/guides/" + SLUG, folder::file, Set.of());
		this.bodyStart = FrontMatter.read(this.file, this.limits, problems).orElseThrow().bodyStart();
	}

	/**
	 * Parses it.
	 * @return the document
	 */
	@Benchmark
	public MarkdownDocument parse() {
		return this.parser.parse(this.file, this.bodyStart, this.page, new Problems()).orElseThrow();
	}

}
