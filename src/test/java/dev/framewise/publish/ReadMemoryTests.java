package dev.framewise.publish;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadMemoryTests {

	private final ReadMemory memory = new ReadMemory();

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void whatAsksForTooMuchIsNotTriedAgainUntilItChanges() {
		read("input", "context", ProblemCode.LIMIT);
		read("input", "other context", ProblemCode.LIMIT);
		assertThat(this.readings).hasValue(1);
		read("other input", "other context", ProblemCode.LIMIT);
		assertThat(this.readings).hasValue(2);
	}

	@Test
	void whatIsWrongOtherwiseMayBeRightInAnotherContext() {
		read("input", "context", ProblemCode.YAML);
		read("input", "context", ProblemCode.YAML);
		assertThat(this.readings).hasValue(1);
		read("input", "other context", ProblemCode.YAML);
		assertThat(this.readings).hasValue(2);
	}

	private void read(String input, String context, ProblemCode code) {
		this.memory.read("/guides/a", input, context, Set.of(), () -> {
			this.readings.incrementAndGet();
			return new ReadFile<String>("/guides/a", null, true,
					List.of(new Problem(Place.start("a"), code, "Message.", null)), List.of(), Set.of());
		});
	}

}
