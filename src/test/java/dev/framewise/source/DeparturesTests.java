package dev.framewise.source;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeparturesTests {

	private static final SourceFile SITE = new SourceFile("site.yaml", "name: A\n");

	private static final ContentEntry AUTHOR = entry("ann", "authors/ann.md", "Ann");

	private static final ContentFile SAMPLE = new ContentFile("samples/a.txt", new byte[0]);

	private static final GuideFolder GUIDE = new GuideFolder(entry("a", "guides/a/guide.md", "A"), List.of(SAMPLE));

	private static final GuideFolder OTHER = new GuideFolder(entry("b", "guides/b/guide.md", "B"), List.of());

	private static final ContentFiles ALL = files(SITE, List.of(AUTHOR), List.of(GUIDE, OTHER));

	private long nanos = -5;

	private long quiet = Long.MAX_VALUE;

	private final Departures departures = new Departures(Duration.ofNanos(10), () -> this.nanos, (path) -> this.quiet);

	@Test
	void whatIsThereIsTakenAsItIs() {
		assertThat(this.departures.await(ALL)).isEqualTo(ALL);
		ContentFiles changed = files(SITE, List.of(entry("ann", "authors/ann.md", "Anna")), List.of(GUIDE, OTHER));
		assertThat(this.departures.await(changed).authors()).isEqualTo(changed.authors());
		assertThat(this.departures.await(changed).settled()).isTrue();
	}

	@Test
	void whatHasJustGoneIsAwaitedBack() {
		this.departures.await(ALL);
		ContentFiles none = files(null, List.of(), List.of(OTHER));
		assertAwaited(this.departures.await(none));
		this.nanos += 9;
		assertAwaited(this.departures.await(none));
		assertThat(this.departures.isAwaited("guides/a/guide.md")).isTrue();
		assertThat(this.departures.isAwaited("guides/b/guide.md")).isFalse();
		this.nanos++;
		assertThat(this.departures.await(none)).isEqualTo(none);
		assertThat(this.departures.isAwaited("guides/a/guide.md")).isFalse();
	}

	/**
	 * On a busy machine a file may come and go between two looks.
	 */
	@Test
	void whereNamesJustCameAndWentItIsAwaitedLongerButNotForEver() {
		this.departures.await(ALL);
		ContentFiles none = files(null, List.of(), List.of(OTHER));
		this.departures.await(none);
		this.quiet = 9;
		this.nanos += 99;
		assertAwaited(this.departures.await(none));
		this.nanos++;
		assertThat(this.departures.await(none)).isEqualTo(none);
	}

	@Test
	void whatCameBackMayGoAgain() {
		this.departures.await(ALL);
		ContentFiles none = files(SITE, List.of(AUTHOR), List.of(OTHER));
		this.departures.await(none);
		this.nanos += 9;
		assertThat(this.departures.await(ALL)).isEqualTo(ALL);
		this.nanos += 9;
		assertThat(this.departures.await(none).guides()).isEqualTo(ALL.guides());
	}

	@Test
	void whatCannotBeReadForAMomentSaysWhatItSaidBefore() {
		this.departures.await(ALL);
		ContentFiles unread = files(SITE, List.of(entry("ann", "authors/ann.md", null)),
				List.of(new GuideFolder(entry("a", "guides/a/guide.md", null), List.of()), OTHER));
		assertAwaited(this.departures.await(unread));
		this.nanos += 10;
		assertThat(this.departures.await(unread)).isEqualTo(unread);
		assertThat(this.departures.await(unread)).isEqualTo(unread);
	}

	@Test
	void whatWasNeverThereIsNotAwaited() {
		ContentFiles none = files(null, List.of(), List.of());
		assertThat(this.departures.await(none)).isEqualTo(none);
	}

	private static void assertAwaited(ContentFiles known) {
		assertThat(known.site()).isEqualTo(SITE);
		assertThat(known.authors()).containsExactly(AUTHOR);
		assertThat(known.guides()).containsExactly(GUIDE, OTHER);
		assertThat(known.settled()).isFalse();
	}

	private static ContentEntry entry(String id, String path, @Nullable String text) {
		return new ContentEntry(id, path, (text != null) ? new SourceFile(path, text) : null);
	}

	private static ContentFiles files(@Nullable SourceFile site, List<ContentEntry> authors, List<GuideFolder> guides) {
		return new ContentFiles(site, authors, List.of(), guides, true);
	}

}
