package dev.framewise.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTests {

	private static final Limits LIMITS = Limits.standard();

	private static final EvidenceSettings EVIDENCE = EvidenceSettings.standard(null);

	private final String name = name(LIMITS, EVIDENCE, false);

	@Test
	void theSameProgramHasTheSameNameOnAnyDayAndForAnyFolder() {
		assertThat(name(LIMITS, EvidenceSettings.standard(LocalDate.EPOCH), false)).isEqualTo(this.name);
		assertThat(new Program(LIMITS, EVIDENCE,
				new ContentSettings(Path.of("elsewhere"), false, false, false, Duration.ofDays(1)))
			.name()).isEqualTo(this.name);
	}

	@Test
	void whateverDecidesWhatIsStoredGivesAnotherName() {
		Limits smaller = new Limits(DataSize.ofBytes(1), LIMITS.frontMatterSize(), LIMITS.files(), LIMITS.depth(),
				LIMITS.columns(), LIMITS.rows(), LIMITS.footnotes(), LIMITS.references(), LIMITS.links(),
				LIMITS.backtickRuns(), LIMITS.emphasisRun(), LIMITS.pageSize(), LIMITS.deadline());
		assertThat(name(smaller, EVIDENCE, false)).isNotEqualTo(this.name);
		assertThat(name(LIMITS, new EvidenceSettings(Duration.ofDays(1), null), false)).isNotEqualTo(this.name);
		assertThat(name(LIMITS, EVIDENCE, true)).isNotEqualTo(this.name);
	}

	@Test
	void itsNameIsMadeOfItsClassesAndLibraries() {
		assertThat(Program.Code.PARTS)
			.containsKeys("dev/framewise/publish/Program.class", "dev/framewise/markdown/MarkdownParser.class")
			.doesNotContainKey("unknown");
		assertThat(Program.Code.PARTS.keySet()).anyMatch((part) -> part.matches("library flexmark-\\d.*\\.jar"))
			.anyMatch((part) -> part.matches("library jsoup-\\d.*\\.jar"));
	}

	private static String name(Limits limits, EvidenceSettings evidence, boolean drafts) {
		return new Program(limits, evidence,
				new ContentSettings(Path.of("content"), drafts, true, true, Duration.ofSeconds(10)))
			.name();
	}

}
