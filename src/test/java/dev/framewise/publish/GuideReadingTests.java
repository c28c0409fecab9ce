package dev.framewise.publish;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Set;

import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuideReadingTests {

	private static final Path FOLDER = Path.of("src/test/resources/three-frameworks");

	private final ReadMemory memory = new ReadMemory();

	private final Problems problems = new Problems();

	private final ContentFiles files = ContentFolder.read(FOLDER, Limits.standard(), this.problems);

	@Test
	void whatIsStoredIsLetGoOf() {
		WeakReference<GuideContent> content = new WeakReference<>(guide(read()).content());
		assertThat(content.get()).isNotNull();
		this.memory.letGo();
		for (int i = 0; i < 50 && content.get() != null; i++) {
			System.gc();
		}
		assertThat(content.get()).isNull();
	}

	@Test
	void itIsReadAgainWhereItIsNeeded() {
		GuideReading guide = guide(read());
		GuideContent before = guide.content();
		this.memory.letGo();
		GuideContent again = guide.content();
		assertThat(again).isNotSameAs(before);
		assertThat(again.guide()).isEqualTo(before.guide());
		assertThat(again.matrix()).isEqualTo(before.matrix());
		assertThat(again.wizard()).isEqualTo(before.wizard());
		assertThat(again.twin()).isEqualTo(before.twin());
	}

	@Test
	void nextTimeTheOutlineIsEnough() {
		Content before = read();
		this.memory.letGo();
		assertThat(guide(read())).isSameAs(guide(before));
		assertThat(guide(before).outline().compares()).isNotEmpty();
		assertThat(Set.of(GuideOutline.of(guide(before).content()))).containsExactly(guide(before).outline());
	}

	private Content read() {
		Content content = new ContentReader(this.files, Limits.standard(), false, TestContent.FRESH_FROM, this.problems,
				this.memory, Readings.NONE, LastGood.none())
			.read();
		this.memory.forgetOthers();
		return content;
	}

	private static GuideReading guide(Content content) {
		return content.guides()
			.stream()
			.map(Versioned::value)
			.filter((guide) -> guide != null && guide.outline().rows() != null)
			.findFirst()
			.orElseThrow();
	}

}
