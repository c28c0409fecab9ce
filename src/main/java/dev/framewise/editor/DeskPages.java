package dev.framewise.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.Draft;
import dev.framewise.publish.LoadFailedEvent;
import dev.framewise.publish.Publication;
import dev.framewise.source.ContentSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lays out the desk.
 */
@Component
@Profile("editor")
class DeskPages {

	private static final int MOST_PROBLEMS = 500;

	private static final int MOST_GAPS = 50;

	private final ProblemLines lines;

	private final EvidenceGaps gaps;

	private final GuideStore guides;

	private final ContentSettings settings;

	DeskPages(ProblemLines lines, EvidenceGaps gaps, GuideStore guides, ContentSettings settings) {
		this.lines = lines;
		this.gaps = gaps;
		this.guides = guides;
		this.settings = settings;
	}

	DeskPage of(Findings findings) {
		List<Problem> problems = byFile(findings.problems());
		List<Problem> shown = problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
		List<PageGaps> gaps = this.gaps.of(findings, MOST_GAPS);
		return new DeskPage(reading(findings.loaded()), failure(findings.failed()), Findings.count(problems),
				files(shown, findings), problems.size() - shown.size(), kept(findings), drafts(findings),
				this.settings.drafts(), this.lines.of(only(findings, ProblemCode.HIDDEN_DRAFT), findings), gaps,
				Math.max(0, this.gaps.count(findings) - MOST_GAPS),
				files(only(findings, ProblemCode.UNLINKED_GUIDE), findings),
				findings.revisions().stream().map((note) -> new DeskPage.Change(note, Moment.of(note.at()))).toList());
	}

	private static List<Problem> only(Findings findings, ProblemCode code) {
		return findings.problems().stream().filter((problem) -> problem.code() == code).toList();
	}

	/**
	 * Files with errors first, and the errors of each file first.
	 */
	private static List<Problem> byFile(List<Problem> problems) {
		Map<String, List<Problem>> files = problems.stream()
			.collect(Collectors.groupingBy((problem) -> problem.place().path(), LinkedHashMap::new,
					Collectors.toList()));
		return files.values()
			.stream()
			.map(Findings::errorsFirst)
			.sorted((one, other) -> one.get(0).severity().compareTo(other.get(0).severity()))
			.flatMap(List::stream)
			.toList();
	}

	private List<DeskPage.FileProblems> files(List<Problem> problems, Findings findings) {
		Map<String, List<Problem>> files = problems.stream()
			.collect(Collectors.groupingBy((problem) -> problem.place().path(), LinkedHashMap::new,
					Collectors.toList()));
		return files.entrySet()
			.stream()
			.map((file) -> new DeskPage.FileProblems(file.getKey(), href(file.getKey(), findings),
					page(ServedPath.ofFile(file.getKey()), findings), Findings.count(file.getValue()),
					this.lines.of(file.getValue(), findings)))
			.toList();
	}

	private static @Nullable String href(String file, Findings findings) {
		return findings.lists(file) ? ProblemLines.href(file) : null;
	}

	/**
	 * Where readers of this site find it, if they do.
	 */
	private @Nullable String page(ServedPath path, Findings findings) {
		boolean hidden = !this.settings.drafts() && drafts(findings.loaded()).containsKey(path.path());
		boolean there = findings.isHeld(path.path())
				|| (findings.lists(path.file()) && !findings.isLeftOut(path.path()) && !hidden);
		return there ? path.page() : null;
	}

	private List<DeskPage.Kept> kept(Findings findings) {
		ContentLoadedEvent loaded = findings.loaded();
		Publication publication = (loaded == null) ? null : loaded.publication();
		return (publication == null) ? List.of()
				: Stream.concat(publication.held().stream(), publication.leftOut().stream())
					.map(ServedPath::new)
					.map((path) -> new DeskPage.Kept(path.file(), href(path.file(), findings), page(path, findings)))
					.toList();
	}

	private static Map<String, Draft> drafts(@Nullable ContentLoadedEvent loaded) {
		return (loaded == null) ? Map.of()
				: loaded.drafts()
					.stream()
					.collect(Collectors.toMap((draft) -> "guides/" + draft.slug(), Function.identity(),
							(one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * The drafts in service, and those of the folder that are not.
	 */
	private List<DraftLine> drafts(Findings findings) {
		List<DraftLine> all = new ArrayList<>();
		List<Guide.Facts> served = this.guides.drafts();
		served.forEach((guide) -> all.add(draft(guide.slug(), guide.title(), guide, findings)));
		Set<String> known = served.stream().map(Guide.Facts::slug).collect(Collectors.toSet());
		drafts(findings.loaded()).values()
			.stream()
			.filter((draft) -> !known.contains(draft.slug()))
			.forEach((draft) -> all.add(draft(draft.slug(), draft.title(),
					this.guides.facts(List.of(draft.slug())).stream().findFirst().orElse(null), findings)));
		return all;
	}

	private DraftLine draft(String slug, String title, Guide.@Nullable Facts served, Findings findings) {
		ServedPath path = new ServedPath("guides/" + slug);
		String state = findings.isLeftOut(path.path()) ? "In error, and never was good: it has no page yet."
				: !findings.isHeld(path.path()) ? ""
						: (served == null || served.draft()) ? "In error: you see its last good version."
								: "In error: readers see its last good version, which was no draft.";
		return new DraftLine(slug, title, state, href(path.file(), findings), served);
	}

	private static DeskPage.@Nullable Reading reading(@Nullable ContentLoadedEvent loaded) {
		return (loaded == null) ? null : new DeskPage.Reading(Moment.of(loaded.at()), loaded.took().toMillis(),
				loaded.files().guides().size(), loaded.files().frameworks().size(), loaded.files().authors().size());
	}

	private static DeskPage.@Nullable Failure failure(@Nullable LoadFailedEvent failed) {
		return (failed == null) ? null : new DeskPage.Failure(Moment.of(failed.at()), failed.reason());
	}

}
