package dev.framewise.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServicePlanTests {

	private final ServicePlan plan = new ServicePlan(Map.of("guides/same", "1", "guides/other", "1", "guides/broken",
			"1", "guides/gone", "1", "guides/kept", "1"), Set.of());

	@Test
	void tellsWhatItDoes() {
		this.plan.changed("guides/", List.of(good("same", "1"), good("other", "2"), good("new", "1"),
				new Versioned<>("broken", "2", null), new Versioned<>("never", "1", null)));
		this.plan.keep("guides/kept");
		assertThat(this.plan.publication("r"))
			.isEqualTo(new Publication("r", List.of("guides/new"), List.of("guides/other"), List.of("guides/gone"),
					List.of("guides/broken", "guides/kept"), List.of("guides/never")));
	}

	@Test
	void keepsNothingThatNeverWas() {
		this.plan.keep("guides/none");
		assertThat(this.plan.next()).isEmpty();
		assertThat(this.plan.publication("r").held()).isEmpty();
	}

	@Test
	void writesAnewWhatAnotherProgramWroteAsSoonAsItCanBeRead() {
		ServicePlan plan = new ServicePlan(Map.of("guides/same", "1", "guides/broken", "1", "guides/ours", "1"),
				Set.of("guides/same", "guides/broken"));
		assertThat(plan.changed("guides/",
				List.of(good("same", "1"), good("ours", "1"), new Versioned<>("broken", "2", null))))
			.extracting(Versioned::id)
			.containsExactly("same");
		assertThat(plan.rewritten()).containsExactly("guides/same");
		assertThat(plan.publication("r").changed()).isEmpty();
	}

	private static Versioned<String> good(String id, String version) {
		return new Versioned<>(id, version, "good");
	}

}
