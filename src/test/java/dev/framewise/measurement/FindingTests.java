package dev.framewise.measurement;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a measurement says to a claim.
 */
class FindingTests {

	private static final String CLAIMS = "claims: {alder: \"~2,000 req/s\", birch: \"~8,000 req/s\"}";

	@Test
	void theSentenceNamesClaimMeasurementAndSpread() {
		assertThat(finding(MeasuredFolder.of("higher", CLAIMS, MeasuredFolder.series("alder", "2000, 2100, 1900"),
				MeasuredFolder.series("birch", "4200, 4100, 4300"))))
			.isEqualTo("Birch to Alder (64 connections, higher is better): claimed 4.0×, measured 2.1× (2.0–2.3). "
					+ "Claim and measurement disagree: the measured ratio is smaller.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "800, 820 | Claim and measurement agree.", "640, 650 | Claim and measurement agree.",
					"300, 310 | Claim and measurement disagree: the measured ratio is smaller.",
					"1200, 1190 | Claim and measurement disagree: the measured ratio is larger.",
					"201, 199 | Claim and measurement disagree: the rounds show no clear difference.",
					"100, 120 | Claim and measurement disagree: they point in opposite directions." })
	void aClaimInNumbersHoldsWithinAQuarterOfTheRounds(String birch, String verdict) {
		assertThat(finding(MeasuredFolder.of("higher", CLAIMS, MeasuredFolder.series("alder", "200, 200"),
				MeasuredFolder.series("birch", birch))))
			.endsWith(verdict);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "higher | birch | 400, 410 | The measurement points the same way.",
			"higher | alder | 400, 410 | Claim and measurement disagree: they point in opposite directions.",
			"lower | birch | 100, 110 | The measurement points the same way.",
			"lower | birch | 400, 410 | Claim and measurement disagree: they point in opposite directions.",
			"lower | alder | 400, 410 | The measurement points the same way.",
			"higher | birch | 190, 210 | Claim and measurement disagree: the rounds show no clear difference." })
	void aClaimInWordsIsHeldByItsDirection(String better, String ahead, String birch, String verdict) {
		String finding = finding(
				MeasuredFolder.of(better, "claims: {alder: Limited, birch: Excellent}\n    ahead: " + ahead,
						MeasuredFolder.series("alder", "200, 200"), MeasuredFolder.series("birch", birch)));
		assertThat(finding).contains("claimed “Excellent” against “Limited”, measured ").endsWith(verdict);
	}

	@Test
	void withoutAClaimTheMeasurementStandsAlone() {
		assertThat(finding(MeasuredFolder.of("higher", "", MeasuredFolder.series("alder", "200"),
				MeasuredFolder.series("birch", "9000"))))
			.isEqualTo("Birch to Alder (64 connections, higher is better): measured 45× (45–45).");
	}

	@Test
	void nothingIsDividedByNothing() {
		assertThat(finding(MeasuredFolder.of("higher", CLAIMS, MeasuredFolder.series("alder", "0, 200"),
				MeasuredFolder.series("birch", "300, 301"))))
			.isEqualTo(
					"Birch to Alder (64 connections, higher is better): claimed 4.0×, measured 301 against 100 req/s.");
	}

	@Test
	void eachFrameworkIsComparedWithTheFirstInItsFirstSetup() {
		assertThat(Jsoup
			.parse(MeasuredFolder
				.of("higher", CLAIMS, MeasuredFolder.series("alder", "100"), MeasuredFolder.series("birch", "400"),
						MeasuredFolder.series("alder", "900"), MeasuredFolder.series("cedar", "50"))
				.figure()
				.html())
			.select(".finding")
			.eachText()).containsExactly(
					"Birch to Alder (64 connections, higher is better): claimed 4.0×, measured 4.0× (4.0–4.0). Claim and measurement agree.",
					"Cedar <3> to Alder (64 connections, higher is better): measured 0.50× (0.50–0.50).");
	}

	private static String finding(MeasuredFolder folder) {
		return Jsoup.parse(folder.figure().html()).select(".finding").text();
	}

}
