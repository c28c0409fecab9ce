package dev.framewise.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.source.ContentSettings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Gives problems the links that lead to their lines.
 */
@Component
@Profile("editor")
class ProblemLines {

	private final ContentSettings content;

	private final EditorSettings settings;

	ProblemLines(ContentSettings content, EditorSettings settings) {
		this.content = content;
		this.settings = settings;
	}

	List<ProblemLine> of(List<Problem> problems, Findings findings) {
		return problems.stream().map((problem) -> of(problem, findings)).toList();
	}

	ProblemLine of(Problem problem, Findings findings) {
		Place place = problem.place();
		boolean listed = findings.lists(place.path());
		return new ProblemLine(place.toString(), place.line() + ":" + place.column(), problem.severity().id(),
				problem.message(), problem.hint(), problem.code().id(), "/editor/help#" + problem.code().id(),
				listed ? href(place.path()) + "#L" + place.line() : null,
				listed ? this.settings.address(this.content.content(), place) : null);
	}

	/**
	 * Where a file is shown.
	 */
	static String href(String path) {
		return "/editor/files/" + UriUtils.encodePath(path, StandardCharsets.UTF_8);
	}

}
