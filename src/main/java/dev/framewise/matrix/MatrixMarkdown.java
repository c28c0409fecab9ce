package dev.framewise.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.framewise.evidence.Source;

/**
 * Writes a matrix as Markdown: a table for each section, sources as footnotes, and where
 * it is from.
 */
final class MatrixMarkdown {

	/** What Markdown would take for markup within a line, or at the beginning of one. */
	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<|]|~(?=.*~)|&(?=#?\\w+;)|^[#+>-]");

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private final SelectedMatrix found;

	private final LocalDate freshFrom;

	private final UnaryOperator<String> absolute;

	private final StringBuilder text = new StringBuilder();

	/**
	 * A writer.
	 * @param freshFrom the first day on which a look at a source still counts
	 * @param absolute makes a path a whole address
	 */
	MatrixMarkdown(SelectedMatrix found, LocalDate freshFrom, UnaryOperator<String> absolute) {
		this.found = found;
		this.freshFrom = freshFrom;
		this.absolute = absolute;
	}

	/**
	 * The selected part of the matrix.
	 * @param revision name of the revision in service
	 */
	String write(String revision) {
		Matrix part = this.found.part();
		part.sections().forEach(this::section);
		if (part.sections().isEmpty()) {
			this.text.append("No row is left by this choice.\n\n");
		}
		String page = this.absolute.apply(new MatrixAddress(this.found.guide()).of(this.found.selection()));
		this.text.append("From ").append(link(this.found.guide().title(), page));
		this.text.append(", revision ").append(revision).append(".\n");
		TreeSet<Integer> cited = part.criteria()
			.flatMap((row) -> this.found.selection().frameworks().stream().map(row::cell))
			.flatMap((cell) -> this.found.sourcesOf(cell).stream())
			.map(Source::number)
			.collect(Collectors.toCollection(TreeSet::new));
		this.found.sources().stream().filter((source) -> cited.contains(source.number())).forEach(this::note);
		return this.text.toString();
	}

	private void section(MatrixSection section) {
		// Hashes at the end of a heading would close it.
		this.text.append("## ").append(escape(section.title()).replaceFirst("#+$", "\\\\$0")).append("\n\n");
		List<String> header = new ArrayList<>(List.of(escape(section.corner())));
		this.found.columns().forEach((column) -> header.add(escape(column.name())));
		line(header);
		line(header.stream().map((column) -> "---").toList());
		section.criteria().forEach(this::row);
		this.text.append('\n');
	}

	private void row(Criterion row) {
		String direction = (row.better() == null) ? "" : " (" + row.better().id() + " is better)";
		List<String> cells = new ArrayList<>(List.of(escape(row.label().text() + direction)));
		this.found.selection().frameworks().forEach((id) -> cells.add(cell(row.cell(id))));
		line(cells);
	}

	private String cell(Cell cell) {
		return escape(cell.value().shown()) + this.found.sourcesOf(cell)
			.stream()
			.map((source) -> "[^" + source.number() + "]")
			.collect(Collectors.joining());
	}

	private void line(List<String> cells) {
		this.text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
	}

	private void note(Source source) {
		String url = source.url();
		this.text.append("\n[^").append(source.number()).append("]: ");
		this.text.append((url == null) ? escape(source.title())
				: link(source.title(), url.startsWith("/") ? this.absolute.apply(url) : url));
		if (source.checked() != null) {
			this.text.append(", checked ").append(source.checked());
			this.text.append(source.isStale(this.freshFrom) ? ", which is too long ago" : "");
		}
		this.text.append((url == null && source.title().endsWith(".")) ? "\n" : ".\n");
	}

	private static String link(String text, String url) {
		return "[" + escape(text) + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
	}

	private static String escape(String plain) {
		String oneLine = WHITE_SPACE.matcher(plain).replaceAll(" ").strip();
		return MARKUP.matcher(oneLine).replaceAll("\\\\$0");
	}

}
