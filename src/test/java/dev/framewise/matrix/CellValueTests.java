package dev.framewise.matrix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a cell's text is read as.
 */
class CellValueTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			Yes                                 | yes     | null
			YES                                 | yes     | null
			Yes (Django Admin)                  | yes     | Django Admin
			Yes(Django Admin)                   | yes     | Django Admin
			Yes (Swagger UI and ReDoc)          | yes     | Swagger UI and ReDoc
			Built-in (Django ORM)               | yes     | Django ORM
			Native                              | yes     | null
			Full                                | yes     | null
			Full stack                          | yes     | stack
			✓                                   | yes     | null
			✔ built for it                      | yes     | built for it
			✅, since 3.1                        | yes     | since 3.1
			Partial: queries only               | partial | queries only
			Limited; see below                  | partial | see below
			some                                | partial | null
			External: SQLModel or SQLAlchemy    | addon   | SQLModel or SQLAlchemy
			External (Jinja2)                   | addon   | Jinja2
			Manual, or FastAPI Users            | addon   | or FastAPI Users
			Add-on                              | addon   | null
			Plugin                              | addon   | null
			Third-party                         | addon   | null
			Via Celery                          | addon   | Celery
			No                                  | no      | null
			No,                                 | no      | null
			No ()                               | no      | null
			None, so far                        | no      | so far
			✗                                   | no      | null
			✘                                   | no      | null
			❌ (removed)                         | no      | removed
			Yes (a (b))                         | yes     | a (b)
			Yes (a) and (b)                     | yes     | (a) and (b)
			Yes: (a)                            | yes     | a
			Yes, : ; a                          | yes     | a
			Yes ((a))                           | yes     | (a)
			Yes (a                              | yes     | (a
			Yes a)                              | yes     | a)
			""")
	void theFirstWordSaysSupportAndTheRestIsTheNote(String text, String support, String note) {
		CellValue cell = CellValue.of(text);
		assertThat(cell.support()).isNotNull();
		assertThat(cell.support().id()).isEqualTo(support);
		assertThat(cell.note()).isEqualTo(note);
		assertThat(cell.quantity()).isNull();
		assertThat(cell.text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "✔\uFE0F", "✅\uFE0F", "Yes\u00A0(with a blank that does not break)", "\tYes\n" })
	void whatAKeyboardAddsToAWordDoesNotHideIt(String text) {
		assertThat(CellValue.of(text).support()).isEqualTo(Support.YES);
		assertThat(CellValue.of(text).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0", "?", "-", "—", "n/a", "N/A", " — " })
	void anEmptyCellAndTheMarksAreUnknownAsAWhole(String text) {
		assertThat(CellValue.of(text)).isEqualTo(new CellValue(text, Support.UNKNOWN, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Full-stack web framework", "Yes.", "Yes/No", "Nobody", "Builtin", "Built in", "(Yes)",
			", yes", "Somewhat", "\"Yes\"", "Steeper", "Good (sync)", "Very fast (async)", "APIs, microservices", "Go",
			"? (nobody asked)", "n/a (no server)", "- none", "??", "--", "Lımıted", "ＹＥＳ" })
	void anyOtherFirstWordIsPlainText(String text) {
		assertThat(CellValue.of(text)).isEqualTo(new CellValue(text, null, null, null));
	}

	@Test
	void aFrameworkWithoutACellIsUnknown() {
		assertThat(CellValue.unknown()).isEqualTo(CellValue.of(""));
		assertThat(CellValue.unknown().isKnown()).isFalse();
		assertThat(CellValue.of("No").isKnown()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Yes (a)             | Yes (b)               | false
			Yes                 | Built-in (ORM)        | false
			✅                   | native                | false
			Yes                 | Partial (reads only)  | true
			Yes                 | ?                     | true
			?                   | n/a                   | false
			No                  | —                     | true
			No                  | Nothing like it       | true
			1.0 s               | 1 s                   | false
			1,000 req/s         | 1k req/s (measured)   | false
			~1 s                | 1 s                   | true
			1 s                 | 1–2 s                 | true
			1–2 s               | 1–2 s                 | false
			1–2 s               | 1–3 s                 | true
			1 s                 | 1 min                 | true
			1 MB                | 1 Mb                  | true
			1 s                 | fast                  | true
			1 s                 | Yes                   | true
			2005                | 2018                  | true
			2005                | 2005                  | false
			Go                  | go                    | true
			Good  (sync)        | Good (sync)           | false
			Good (sync)         | Good (async)          | true
			""")
	void cellsDifferWhereTheirTypedValuesDiffer(String one, String other, boolean expected) {
		assertThat(CellValue.of(one).differsFrom(CellValue.of(other))).isEqualTo(expected);
		assertThat(CellValue.of(other).differsFrom(CellValue.of(one))).isEqualTo(expected);
	}

	@Test
	void partsThatDoNotFitTogetherAreRefused() {
		Quantity second = CellValue.of("1 s").quantity();
		assertThatIllegalArgumentException().isThrownBy(() -> new CellValue("", Support.YES, second, null))
			.withMessageContaining("not both");
		assertThatIllegalArgumentException().isThrownBy(() -> new CellValue("", Support.YES, null, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> new CellValue("", Support.UNKNOWN, null, "note"));
		assertThatIllegalArgumentException().isThrownBy(() -> new CellValue("", null, null, "note"));
	}

}
