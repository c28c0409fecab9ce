package dev.framewise.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cheat sheets on paper.
 */
@ChangingSite
@BrowserTest
class CheatSheetTests {

	private static final String WORDY = "and it goes on about the same thing for quite a while, as texts do ".repeat(3);

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	CheatSheetTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@ParameterizedTest
	@CsvSource({ "2, 3, 2", "3, 30, 6", "3, 200, 12", "8, 60, 12" })
	void aCheatSheetIsOnePageHoweverLongItsGuideIs(int frameworks, int rows, int questions, Browser browser)
			throws IOException {
		write(frameworks, rows, questions);
		assertThat(this.loader.load().problems()).noneMatch((problem) -> problem.toString().contains(": error: "));
		Document page = this.visitor.page("/guides/pick/cheat-sheet");
		int shown = page.select(".sheet-matrix tbody tr").size();
		assertThat(shown).isPositive();
		if (shown < rows) {
			assertThat(page.select(".sheet-cut").text()).contains(shown + " of " + rows + " rows");
		}
		try (Viewer viewer = new Viewer(browser, this.visitor.address(""), 1280, ColorScheme.LIGHT, false)) {
			viewer.page().navigate("/guides/pick/cheat-sheet");
			for (String format : List.of("A4", "Letter")) {
				byte[] pdf = viewer.page().pdf(new Page.PdfOptions().setFormat(format));
				try (PDDocument printed = Loader.loadPDF(pdf)) {
					assertThat(printed.getNumberOfPages()).as(format).isEqualTo(1);
					// What stands last is there: nothing was cut off below.
					assertThat(new PDFTextStripper().getText(printed)).as(format)
						.contains("A must takes out what its answer does not");
				}
			}
			assertThat(viewer.faults()).isEmpty();
		}
	}

	private static void write(int frameworks, int rows, int questions) {
		ChangingSite.FOLDER.clear().write("site.yaml", "name: Trees\n").write("authors/ed.md", "---\nname: Ed\n---\n");
		for (int i = 1; i <= frameworks; i++) {
			ChangingSite.FOLDER.write("frameworks/tree-" + i + ".md",
					"---\nname: Tree number %d\nlanguage: Go\nhomepage: https://tree.example/\n---\n".formatted(i));
		}
		ChangingSite.FOLDER.write("guides/pick/guide.md", """
				---
				title: A long title that says which trees are compared here, why, and how you may choose between them
				summary: Trees.
				published: 2026-01-01
				author: ed
				compares: [%s]
				---

				## Matrix {.matrix}

				|Row|%s
				|---|%s
				%s
				%s
				## Decide {.wizard}

				%s
				[^j]: Editors' judgement: so it is.
				""".formatted(each(frameworks, "tree-%d", ", "), each(frameworks, "tree-%d|", ""),
				each(frameworks, "---|", ""),
				each(rows, "|Row %d is about something|" + ("Partial (" + WORDY + ")[^j]|").repeat(frameworks), "\n"),
				each(frameworks,
						"""
								## Choose %1$d {.choose framework=tree-%1$d}

								%2$s

								## Start %1$d {.quickstart framework=tree-%1$d}

								```sh
								%3$s
								```

								""".replace("%2$s", ("- Reason " + WORDY + "\n").repeat(9))
							.replace("%3$s", "run it\n".repeat(20)),
						""),
				each(questions, "%1$d. Question %1$d? " + WORDY + "\n    - Yes → tree-1\n    - No → tree-2\n", "")));
	}

	private static String each(int count, String text, String between) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> text.formatted(i)).collect(Collectors.joining(between));
	}

}
