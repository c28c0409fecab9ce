package dev.framewise.matrix;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.framewise.evidence.Source;
import dev.framewise.evidence.SourceNote;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws what stands in a cell. A page has hundreds of cells, and a template spends more
 * time on a dozen expressions and three fragments for each than on all the rest of the
 * page; so this is written here, once for all templates that show cells.
 */
final class CellHtml {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final StringBuilder html = new StringBuilder(160);

	private final MatrixTable.CellView cell;

	private CellHtml(MatrixTable.CellView cell) {
		this.cell = cell;
	}

	/**
	 * A cell with marks that lead to its sources, and what is to be said of their age.
	 */
	static String marked(MatrixTable.CellView cell) {
		CellHtml drawing = new CellHtml(cell);
		drawing.lead();
		cell.marks().forEach(drawing::mark);
		drawing.rest();
		cell.stale().forEach(drawing::stale);
		return drawing.html.toString();
	}

	/**
	 * A cell without its sources.
	 */
	static String value(MatrixTable.CellView cell) {
		CellHtml drawing = new CellHtml(cell);
		drawing.lead();
		drawing.rest();
		return drawing.html.toString();
	}

	private void lead() {
		if (this.cell.support() != null) {
			span("support support-" + this.cell.support());
		}
		if (this.cell.quantity()) {
			span("quantity");
		}
		if (this.cell.support() == null && !this.cell.quantity()) {
			this.html.append(this.cell.html());
		}
	}

	/**
	 * The word, or all there is where markup goes through word and note.
	 */
	private void span(String names) {
		String word = this.cell.word();
		this.html.append("<span class=\"")
			.append(names)
			.append("\">")
			.append((word != null) ? escaped(word) : this.cell.html())
			.append("</span>");
	}

	private void mark(MatrixTable.Mark mark) {
		this.html.append("<sup class=\"footnote-ref\"><a");
		attribute("id", mark.anchor());
		attribute("href", mark.href());
		attribute("aria-label", "Source " + mark.number());
		this.html.append('>').append(mark.number()).append("</a></sup>");
	}

	private void attribute(String name, @Nullable String value) {
		if (value != null) {
			this.html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		}
	}

	private void rest() {
		if (this.cell.best()) {
			this.html.append(" <span class=\"best\">best</span>");
		}
		if (this.cell.note() != null) {
			this.html.append("<span class=\"note\"> ").append(escaped(this.cell.note())).append("</span>");
		}
	}

	private void stale(SourceNote note) {
		Source source = note.source();
		if (source.checked() != null) {
			this.html.append("<span class=\"stale\"> Source ")
				.append(source.number())
				.append(" was last checked on <time");
			attribute("datetime", source.checked().toString());
			this.html.append('>').append(DAY.format(source.checked())).append("</time>; that is too long ago.</span>");
		}
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
