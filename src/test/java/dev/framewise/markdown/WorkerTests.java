package dev.framewise.markdown;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class WorkerTests {

	private final Worker worker = new Worker(Duration.ofMillis(50));

	@Test
	void givesWhatTheWorkGives() {
		assertThat(this.worker.run(() -> 42)).contains(42);
	}

	@Test
	void goesOnWithoutWorkThatOverruns() {
		AtomicBoolean end = new AtomicBoolean();
		assertThat(this.worker.run(() -> {
			while (!end.get()) {
				Thread.onSpinWait();
			}
			return 42;
		})).isEmpty();
		end.set(true);
	}

	@Test
	void waitingIsNoWork() {
		assertThat(this.worker.run(() -> {
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return 42;
		})).contains(42);
	}

	@Test
	void throwsWhatTheWorkThrows() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.worker.run(() -> {
			throw new IllegalArgumentException("x");
		}));
		assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> this.worker.run(() -> {
			throw new StackOverflowError();
		}));
	}

}
