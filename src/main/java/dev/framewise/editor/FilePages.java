package dev.framewise.editor;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.source.ContentFile;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.Limits;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Shows the files that the last reading listed, and no others.
 */
@Component
@Profile("editor")
class FilePages {

	private static final int MOST_LINES = 10_000;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final ContentSettings content;

	private final Limits limits;

	private final EditorSettings settings;

	private final ProblemLines lines;

	FilePages(ContentSettings content, Limits limits, EditorSettings settings, ProblemLines lines) {
		this.content = content;
		this.limits = limits;
		this.settings = settings;
		this.lines = lines;
	}

	/**
	 * The page of a file.
	 * @param path path relative to the content folder
	 * @throws NoSuchPageException if the last reading did not list it
	 */
	FilePage of(String path, Findings findings) {
		if (!findings.lists(path)) {
			throw new NoSuchPageException("The content folder has no such file.", "/editor", "The desk");
		}
		Problems unread = new Problems();
		List<String> text = lines(path, unread);
		List<Problem> problems = findings.problems(path::equals);
		Map<Problem, ProblemLine> shown = new LinkedHashMap<>();
		problems.forEach((problem) -> shown.put(problem, this.lines.of(problem, findings)));
		Map<Integer, List<Problem>> byLine = problems.stream()
			.collect(Collectors.groupingBy((problem) -> problem.place().line()));
		List<FilePage.Line> lines = FileLines.of(text, MOST_LINES, byLine, shown);
		List<ProblemLine> others = problems.stream()
			.filter((problem) -> problem.place().line() > lines.size())
			.map(shown::get)
			.toList();
		ServedPath served = ServedPath.ofFile(path);
		return new FilePage(path, findings.isLeftOut(served.path()) ? null : served.page(),
				this.settings.address(this.content.content(), Place.start(path)), Findings.count(problems), lines,
				text.size() - lines.size(), instead(path, text, unread), others);
	}

	private static @Nullable String instead(String path, List<String> text, Problems unread) {
		return ContentFile.isImage(path) ? "This is an image."
				: unread.sorted()
					.stream()
					.map(Problem::message)
					.findFirst()
					.orElse(text.isEmpty() ? "The file is empty." : null);
	}

	/**
	 * Bytes that are not UTF-8 come out as replacement characters: what is wrong is to be
	 * seen.
	 */
	private List<String> lines(String path, Problems unread) {
		if (ContentFile.isImage(path)) {
			return List.of();
		}
		String text = bytes(path, unread).map((bytes) -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
		String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		List<String> lines = List.of(plain.split("\n", -1));
		List<String> whole = plain.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
		return plain.isEmpty() ? List.of()
				: whole.stream()
					.map((line) -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
					.toList();
	}

	private Optional<byte[]> bytes(String path, Problems unread) {
		try {
			return ContentFolder.read(this.content.content(), path, this.limits, unread);
		}
		catch (ContentFolderMissingException ex) {
			unread.add(Place.start(path), ProblemCode.UNREADABLE, String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

}
