package dev.framewise.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts as a database that is away, and who tries whether it is back.
 */
class OutageTests {

	private final Outage outage = new Outage(new DefaultListableBeanFactory().getBeanProvider(DataSource.class));

	@Test
	void nobodyIsHeldUpWhileTheDatabaseAnswers() {
		assertThat(this.outage.isOn()).isFalse();
		this.outage.end();
		assertThat(this.outage.isOn()).isFalse();
	}

	@Test
	void onlyOneTriesInAMoment() throws Exception {
		this.outage.begin(new SQLException());
		assertThat(this.outage.isOn()).isTrue();
		Thread.sleep(1_100);
		long tries = Stream.generate(this.outage::isOn).limit(20).filter((on) -> !on).count();
		assertThat(tries).isOne();
	}

	@Test
	void anAnswerEndsItForAll() {
		this.outage.begin(new SQLException());
		this.outage.end();
		assertThat(Stream.generate(this.outage::isOn).limit(3)).containsOnly(false);
	}

	static Stream<Exception> away() {
		return Stream.of(new CannotCreateTransactionException("no connection"),
				new DataAccessResourceFailureException("no connection"),
				new SQLTransientConnectionException("the pool is empty"),
				new IllegalStateException(new RuntimeException(new SQLException("gone", "08006"))));
	}

	@ParameterizedTest
	@MethodSource("away")
	void whatIsThrownOfALostConnectionIsKnownHoweverDeepItLies(Exception ex) {
		assertThat(Outage.isCauseOf(ex)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "08001", "53100", "57P01", "57P03", "58030", "90098", "90028", "HY000" })
	void aDatabaseThatEndsOrHasNoDiskIsAway(String state) {
		assertThat(Outage.isCauseOf(new RuntimeException(new SQLException("no", state)))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "42601", "40001", "22001" })
	void aStatementThatIsWrongIsAFaultOfOurs(String state) {
		assertThat(Outage.isCauseOf(new RuntimeException(new SQLException("no", state)))).isFalse();
		assertThat(Outage.isCauseOf(new IllegalStateException(state))).isFalse();
	}

}
