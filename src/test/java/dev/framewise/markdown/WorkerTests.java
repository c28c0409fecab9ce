package dev.framewise.markdown;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
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
	void endsWhatReadsOnAndOn() throws InterruptedException {
		AtomicReference<Thread> reader = new AtomicReference<>();
		assertThat(this.worker.run(() -> {
			reader.set(Thread.currentThread());
			CharSequence text = StoppableText.of("ab");
			int sum = 0;
			while (sum >= 0) {
				sum = Math.abs(sum + text.subSequence(1, 2).charAt(0)) % 1_000;
			}
			return 42;
		})).isEmpty();
		reader.get().join(10_000);
		assertThat(reader.get().isAlive()).isFalse();
	}

	@Test
	void namesWhatAsksForTooMuch() {
		Problems problems = new Problems();
		assertThat(this.worker.<Integer>read("a.md", problems, (own) -> {
			own.add(Place.start("a.md"), ProblemCode.YAML, "Leaves no trace.");
			throw new StackOverflowError();
		})).isEmpty();
		assertThat(this.worker.<Integer>read("b.md", problems, (own) -> {
			throw new OutOfMemoryError("for the test");
		})).isEmpty();
		assertThat(this.worker.<Integer>read("c.md", problems, (own) -> {
			CharSequence text = StoppableText.of("a");
			while (text.charAt(0) == 'a') {
				Thread.onSpinWait();
			}
			return Optional.of(1);
		})).isEmpty();
		assertThat(problems.sorted()).extracting(Problem::toString)
			.containsExactly("a.md:1:1: error: The body nests too deep to be read. [limit]",
					"b.md:1:1: error: Reading the body takes more memory than there is. [limit]",
					"c.md:1:1: error: Reading the body takes longer than 50 ms; something in it repeats too often. [limit]");
	}

	@Test
	void aFaultOfTheProgramIsAProblemOfTheFileAlone() {
		Problems problems = new Problems();
		assertThat(this.worker.<Integer>read("a.md", problems, (own) -> {
			throw new IllegalStateException("for the test");
		})).isEmpty();
		assertThat(this.worker.<Integer>read("b.md", problems, (own) -> {
			throw new AssertionError("for the test");
		})).isEmpty();
		assertThat(problems.sorted()).extracting((problem) -> problem.code()).containsOnly(ProblemCode.UNREADABLE);
		assertThat(problems.sorted()).extracting((problem) -> problem.place().path()).containsExactly("a.md", "b.md");
	}

	@Test
	void whatLacksMemoryBecauseOfAnotherIsReadOnceMore() {
		AtomicInteger attempts = new AtomicInteger();
		assertThat(this.worker.read("a.md", new Problems(), (own) -> {
			if (attempts.incrementAndGet() == 1) {
				throw new OutOfMemoryError("for the test");
			}
			return Optional.of("read");
		})).contains("read");
	}

	@Test
	void aPartOfAFileIsReadOnTheSameThread() {
		Problems problems = new Problems();
		assertThat(this.worker.read("a.md", problems, (own) -> {
			Thread outer = Thread.currentThread();
			return this.worker.read("a.md", own, (inner) -> Optional.of(outer == Thread.currentThread()));
		})).contains(true);
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
