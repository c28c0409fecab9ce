package dev.framewise.editor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.LoadFailedEvent;
import dev.framewise.publish.LoadReport;
import dev.framewise.publish.Publication;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeskTests {

	private static final Problem PROBLEM = new Problem(Place.start("site.yaml"), ProblemCode.YAML, "Bad.", null);

	private final Announcements announcements = new Announcements();

	private final Desk desk = new Desk(this.announcements);

	@Test
	void announcesWhateverMakesAPageOld() {
		Announcement first = after(loaded("r1", List.of()));
		assertThat(first.revision()).isEqualTo("r1");
		Announcement published = after(loaded("r2", List.of()));
		assertThat(published.revision()).isEqualTo("r2");
		Announcement broken = after(loaded("r2", List.of(PROBLEM)));
		assertThat(broken).isNotEqualTo(published);
		Announcement saved = after(new ContentLoadedEvent(
				Instant.EPOCH, Duration.ZERO, new ContentFiles(null,
						List.of(new ContentEntry("a", "authors/a.md", null)), List.of(), List.of(), true),
				new LoadReport("r2", List.of(PROBLEM), true), publication("r2"), List.of()));
		assertThat(saved).as("a file has changed, if only for editors").isNotEqualTo(broken);
	}

	@Test
	void announcesNothingWhereNothingChanged() {
		Announcement before = after(loaded("r1", List.of(PROBLEM)));
		assertThat(after(loaded("r1", List.of(PROBLEM)))).isEqualTo(before);
	}

	@Test
	void announcesAFailureOnceAndItsEnd() {
		Announcement good = after(loaded("r1", List.of()));
		this.desk.failed(new LoadFailedEvent(Instant.EPOCH, "gone"));
		Announcement failed = this.announcements.latest();
		assertThat(failed).isNotEqualTo(good);
		assertThat(failed.revision()).isEqualTo("r1");
		this.desk.failed(new LoadFailedEvent(Instant.MAX, "gone"));
		assertThat(this.announcements.latest()).isEqualTo(failed);
		assertThat(after(loaded("r1", List.of()))).isNotEqualTo(failed);
		assertThat(this.desk.findings().failed()).isNull();
	}

	@Test
	void keepsTheLastTwentyRevisions() {
		IntStream.rangeClosed(1, 25).forEach((number) -> this.desk.loaded(loaded("r" + number, List.of())));
		assertThat(this.desk.findings().revisions()).hasSize(20)
			.extracting(RevisionNote::name)
			.startsWith("r25")
			.endsWith("r6");
	}

	@Test
	void namesOnlyTheFirstOfMany() {
		List<String> many = IntStream.range(0, 50).mapToObj((number) -> "guides/g" + number).toList();
		RevisionNote.Names names = RevisionNote.Names.of("Came in", many);
		assertThat(names.first()).hasSize(20);
		assertThat(names.more()).isEqualTo(30);
	}

	private Announcement after(ContentLoadedEvent event) {
		this.desk.loaded(event);
		return this.announcements.latest();
	}

	private static ContentLoadedEvent loaded(String revision, List<Problem> problems) {
		return new ContentLoadedEvent(Instant.EPOCH, Duration.ZERO,
				new ContentFiles(null, List.of(), List.of(), List.of(), true), new LoadReport(revision, problems, true),
				publication(revision), List.of());
	}

	private static Publication publication(String revision) {
		return new Publication(revision, List.of(), List.of(), List.of(), List.of(), List.of());
	}

}
