package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * Reads tables, each into a scroll region of its own.
 */
final class TableReader {

	private final SourceFile file;

	private final InlineReader inlines;

	private final Limits limits;

	private final Problems problems;

	private int tables;

	TableReader(SourceFile file, InlineReader inlines, Limits limits, Problems problems) {
		this.file = file;
		this.inlines = inlines;
		this.limits = limits;
		this.problems = problems;
	}

	Block.Table read(Place place, TableBlock table) {
		List<Inline> header = new ArrayList<>();
		List<List<Inline>> rows = new ArrayList<>();
		List<String> alignments = new ArrayList<>();
		for (Node part : table.getChildren()) {
			for (Node row : part.getChildren()) {
				if (row instanceof TableRow && part instanceof TableHead) {
					header.addAll(cells(row));
					alignments.addAll(alignments(row));
				}
				else if (row instanceof TableRow && !(part instanceof TableSeparator)) {
					rows.add(cells(row));
				}
			}
		}
		check(place, header.size(), rows.size());
		return new Block.Table(place, header, rows, html(header, rows, alignments));
	}

	private void check(Place place, int columns, int rows) {
		if (columns > this.limits.columns() || rows > this.limits.rows()) {
			this.problems.add(place, ProblemCode.LIMIT, "The table has " + columns + " columns and " + rows
					+ " rows; at most " + this.limits.columns() + " and " + this.limits.rows() + " are allowed.");
		}
	}

	private List<Inline> cells(Node row) {
		List<Inline> cells = new ArrayList<>();
		for (Node child : row.getChildren()) {
			if (child instanceof TableCell cell) {
				cells.add(this.inlines.read(cell, this.file.place(cell.getText().getStartOffset())));
			}
		}
		return cells;
	}

	private static List<String> alignments(Node row) {
		List<String> alignments = new ArrayList<>();
		for (Node child : row.getChildren()) {
			if (child instanceof TableCell cell && cell.getAlignment() != null) {
				alignments.add(switch (cell.getAlignment()) {
					case CENTER -> " class=\"center\"";
					case RIGHT -> " class=\"right\"";
					default -> "";
				});
			}
			else {
				alignments.add("");
			}
		}
		return alignments;
	}

	private String html(List<Inline> header, List<List<Inline>> rows, List<String> alignments) {
		String label = header.stream().map(Inline::text).collect(Collectors.joining(", "));
		StringBuilder html = new StringBuilder(
				"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table ")
			.append(++this.tables)
			.append(": ")
			.append(Html.escape(label))
			.append("\">\n<table>\n<thead>\n<tr>");
		for (int i = 0; i < header.size(); i++) {
			html.append("<th scope=\"col\"").append(alignments.get(i)).append('>');
			html.append(header.get(i).html()).append("</th>");
		}
		html.append("</tr>\n</thead>\n<tbody>\n");
		rows.forEach((row) -> row(html, row, alignments));
		return html.append("</tbody>\n</table>\n</div>").toString();
	}

	/**
	 * A row as wide as the header, whatever the editor wrote.
	 */
	private static void row(StringBuilder html, List<Inline> row, List<String> alignments) {
		html.append("<tr>");
		for (int i = 0; i < alignments.size(); i++) {
			html.append("<td").append(alignments.get(i)).append('>');
			html.append((i < row.size()) ? row.get(i).html() : "").append("</td>");
		}
		html.append("</tr>\n");
	}

}
