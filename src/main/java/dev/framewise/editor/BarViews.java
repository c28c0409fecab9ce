package dev.framewise.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.problem.Problem;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with the page in view.
 */
@Component
@Profile("editor")
class BarViews {

	/** More than this nobody reads in a bar; the desk has them all. */
	private static final int MOST = 50;

	private static final ServedPath SITE = new ServedPath("site");

	private final Desk desk;

	private final PageFiles files;

	private final ProblemLines lines;

	BarViews(Desk desk, PageFiles files, ProblemLines lines) {
		this.desk = desk;
		this.files = files;
		this.lines = lines;
	}

	BarView of(String address) {
		Findings findings = this.desk.findings();
		if (address.startsWith("/editor")) {
			return new BarView(findings.announced(), findings.announced().edition(), folder(findings), List.of(),
					List.of(), 0);
		}
		return this.files.of(address).map((files) -> page(files, findings)).orElseGet(() -> many(findings));
	}

	private BarView page(List<ServedPath> files, Findings findings) {
		Set<String> paths = Stream.concat(files.stream(), Stream.of(SITE))
			.map(ServedPath::path)
			.collect(Collectors.toSet());
		List<Problem> problems = findings.problems((file) -> paths.contains(ServedPath.ofFile(file).path()));
		List<BarView.Note> notes = Stream.concat(files.stream(), Stream.of(SITE))
			.flatMap((path) -> notes(path, findings))
			.toList();
		return view(findings, Findings.count(problems) + " on this page", notes, problems);
	}

	/**
	 * A page made of many files only says how many problems there are, but for those of
	 * the site itself.
	 */
	private BarView many(Findings findings) {
		return view(findings, folder(findings), notes(SITE, findings).toList(), findings.problems("site.yaml"::equals));
	}

	private static String folder(Findings findings) {
		return Findings.count(findings.problems()) + " in the content folder";
	}

	private Stream<BarView.Note> notes(ServedPath path, Findings findings) {
		String file = path.file();
		String href = findings.lists(file) ? ProblemLines.href(file) : null;
		if (findings.isHeld(path.path())) {
			return Stream.of(new BarView.Note("You see the last good version of", file, href));
		}
		return findings.isLeftOut(path.path()) ? Stream.of(new BarView.Note("Readers see nothing yet of", file, href))
				: Stream.empty();
	}

	private BarView view(Findings findings, String sentence, List<BarView.Note> notes, List<Problem> problems) {
		List<Problem> shown = problems.subList(0, Math.min(MOST, problems.size()));
		int mark = List.of(sentence, notes.toString(), problems.stream().map(Problem::toString).toList()).hashCode();
		return new BarView(findings.announced(), Integer.toHexString(mark), sentence, notes,
				this.lines.of(shown, findings), problems.size() - shown.size());
	}

}
