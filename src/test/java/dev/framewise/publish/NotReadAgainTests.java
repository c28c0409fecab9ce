package dev.framewise.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dev.framewise.FramewiseApplication;
import dev.framewise.GeneratedContent;
import dev.framewise.WrittenContent;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.KnownIds;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

/**
 * A guide that was read before, and is not read again in the time allowed when it has to
 * be stored. Another one was edited at the same time.
 */
class NotReadAgainTests {

	private final String database = "jdbc:h2:mem:again" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

	private final AtomicInteger readings = new AtomicInteger();

	private final WrittenContent folder = WrittenContent.inNewFolder();

	@BeforeEach
	void publishAndEdit() {
		new GeneratedContent(3, 3, 6, 3, "Larch").into(this.folder);
		start(InvocationOnMock::callRealMethod).close();
		for (String guide : List.of("guide-2", "guide-3")) {
			this.folder.change("guides/" + guide + "/guide.md",
					(text) -> text.replaceFirst("title: .*", "title: Edited"));
		}
	}

	@Test
	void whatIsReadTheNextTimeIsPublished() {
		try (ConfigurableApplicationContext site = start(
				(call) -> isFirst() ? known(call) : (ReadFile<?>) call.callRealMethod())) {
			assertThat(title(site, "guide-2")).isEqualTo("Edited");
			assertThat(title(site, "guide-3")).isEqualTo("Edited");
			assertThat(limits(site)).isEmpty();
		}
	}

	@Test
	void whatTakesTooLongStaysAsItWasAndHoldsNothingElseUp() {
		try (ConfigurableApplicationContext site = start(
				(call) -> isFirst() ? known(call) : slow().read(call.getArgument(0), Set.of()))) {
			assertThat(title(site, "guide-2")).isEqualTo("Guide 2 Larch");
			assertThat(title(site, "guide-3")).isEqualTo("Edited");
			assertThat(limits(site)).containsExactly("guides/guide-2/guide.md");
		}
	}

	private boolean isFirst() {
		return this.readings.incrementAndGet() == 1;
	}

	/**
	 * What came of reading a guide, without the guide.
	 */
	private static ReadFile<GuideReading> known(InvocationOnMock call) {
		GuideFolder folder = call.getArgument(0);
		GuideContentReader reader = call.getArgument(3);
		ReadFile<GuideReading> file = reader.read(folder, Set.of());
		GuideReading guide = new GuideReading(file.described().outline(), null, () -> slow().again(folder, Set.of()));
		return new ReadFile<>(file.address(), guide, file.heldBack(), file.problems(), file.references(),
				file.anchors());
	}

	/**
	 * One for whom everything is too much.
	 */
	private static GuideContentReader slow() {
		Limits usual = Limits.standard();
		Limits limits = new Limits(usual.fileSize(), DataSize.ofBytes(1), usual.files(), usual.depth(), usual.columns(),
				usual.rows(), usual.footnotes(), usual.references(), usual.links(), usual.backtickRuns(),
				usual.emphasisRun(), usual.pageSize(), usual.deadline());
		return new GuideContentReader(new PageReader(limits), KnownIds.of(Set.of(), Set.of()), Map.of(),
				LocalDate.EPOCH, limits);
	}

	private static String title(ConfigurableApplicationContext site, String slug) {
		return site.getBean(GuideStore.class).facts(slug).orElseThrow().title();
	}

	private static List<String> limits(ConfigurableApplicationContext site) {
		return site.getBean(ContentLoader.class)
			.load()
			.problems()
			.stream()
			.filter((problem) -> problem.code() == ProblemCode.LIMIT)
			.map((Problem problem) -> problem.place().path())
			.toList();
	}

	/**
	 * Starts a site.
	 * @param second reads the second guide
	 */
	private ConfigurableApplicationContext start(Reading second) {
		return new SpringApplicationBuilder(FramewiseApplication.class).web(WebApplicationType.NONE)
			.initializers((context) -> context
				.addBeanFactoryPostProcessor((beans) -> beans.addBeanPostProcessor(new BeanPostProcessor() {

					@Override
					public Object postProcessAfterInitialization(Object bean, String name) {
						return (bean instanceof KeptReadings readings) ? spied(readings, second) : bean;
					}

				})))
			.run("--framewise.content=" + this.folder.path(), "--framewise.today=2026-11-22", "--framewise.watch=false",
					"--spring.datasource.url=" + this.database, "--logging.level.root=off");
	}

	private static KeptReadings spied(KeptReadings readings, Reading second) {
		KeptReadings spied = spy(readings);
		doAnswer((call) -> call.<GuideFolder>getArgument(0).slug().equals("guide-2") ? second.of(call)
				: call.callRealMethod())
			.when(spied)
			.read(any(), any(), any(), any());
		return spied;
	}

	/**
	 * What comes of reading a guide.
	 */
	@FunctionalInterface
	private interface Reading {

		Object of(InvocationOnMock call) throws Throwable;

	}

}
