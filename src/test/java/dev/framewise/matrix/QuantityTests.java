package dev.framewise.matrix;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which quantities can exist.
 */
class QuantityTests {

	@Test
	void theSameNumberIsEqualHoweverItIsWritten() {
		assertThat(quantity("1.0")).isEqualTo(quantity("1")).hasSameHashCodeAs(quantity("1"));
		assertThat(quantity("1E+3").value()).hasToString("1000");
		assertThat(quantity("0.000").value()).isEqualTo(BigDecimal.ZERO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "-0.001", "1E+21", "1E+999999999", "1E-16", "1E-999999999" })
	void aNumberOutOfBoundsIsRefusedAtOnce(String number) {
		assertThatIllegalArgumentException().isThrownBy(() -> quantity(number)).withMessageContaining("between 0");
	}

	@Test
	void aRangeMustNotRunBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.TEN, BigDecimal.ONE, "ms", false))
			.withMessageContaining("10 to 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "m s", "h2", "/", "%%", "ms ", "m\u00A0s", "m٣" })
	void aUnitIsOneWordWithoutDigitsOrPercent(String unit) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, null, unit, false))
			.withMessageContaining("'" + unit + "'");
	}

	private static Quantity quantity(String number) {
		return new Quantity(new BigDecimal(number), null, "ms", false);
	}

}
