package dev.framewise.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.framewise.FramewiseApplication;
import dev.framewise.Visitor;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A site of its own on a free port, with its own database.
 *
 * @param context all of it
 * @param visitor somebody who reads it
 */
public record RunningSite(ConfigurableApplicationContext context, Visitor visitor) implements AutoCloseable {

	private static final String DATABASE = "--spring.datasource.url=";

	/**
	 * Starts a site, with a database in memory where none is named.
	 * @param content the content folder
	 * @param more further arguments
	 * @return the site, ready
	 */
	public static RunningSite start(Path content, String... more) {
		return start(content, Clock.systemUTC(), more);
	}

	/**
	 * Starts a site by a clock.
	 */
	static RunningSite start(Path content, Clock clock, String... more) {
		List<String> arguments = new ArrayList<>(arguments(content));
		if (Arrays.stream(more).noneMatch((argument) -> argument.startsWith(DATABASE))) {
			arguments.add(DATABASE + "jdbc:h2:mem:live" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		}
		arguments.add("--logging.level.root=off");
		arguments.addAll(List.of(more));
		SpringApplication application = new SpringApplication(FramewiseApplication.class);
		application.setRegisterShutdownHook(false);
		application
			.addInitializers((context) -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock));
		ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
		String port = String.valueOf(context.getEnvironment().getProperty("local.server.port"));
		return new RunningSite(context, new Visitor(Integer.parseInt(port)));
	}

	/**
	 * What every site of these tests is started with.
	 */
	static List<String> arguments(Path content) {
		return List.of("--framewise.content=" + content, "--framewise.today=2026-11-22", "--server.port=0",
				"--management.server.port=0");
	}

	/**
	 * A part of the site.
	 * @param <T> its type
	 * @param type its type
	 * @return the only bean of that type
	 */
	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
