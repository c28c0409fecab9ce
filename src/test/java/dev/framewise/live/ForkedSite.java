package dev.framewise.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.FramewiseApplication;
import dev.framewise.Visitor;

/**
 * A site in a process of its own, which can be killed.
 */
final class ForkedSite implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private static final String READY = "Started FramewiseApplication";

	private static final long MINUTES = 4;

	private final Process process;

	private final Path log;

	private ForkedSite(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts a site and waits until it is ready.
	 * @param content the content folder
	 * @param database the address of its database
	 * @param log where its log goes
	 * @throws IllegalStateException if it ends instead
	 */
	static ForkedSite start(Path content, String database, Path log) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), FramewiseApplication.class.getName()));
		command.addAll(RunningSite.arguments(content));
		command.addAll(List.of("--spring.datasource.url=" + database, "--logging.level.dev.framewise=info",
				"--logging.level.org.springframework.boot.jetty=info",
				"--logging.level.org.springframework.orm.jpa.JpaTransactionManager=debug"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		ForkedSite site = new ForkedSite(process, log);
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		while (!site.log().contains(READY)) {
			if (!process.isAlive() || System.nanoTime() > end) {
				process.destroyForcibly();
				throw new IllegalStateException("The site did not start:\n" + site.log());
			}
			Thread.sleep(20);
		}
		return site;
	}

	/**
	 * Somebody who reads the site.
	 */
	Visitor visitor() throws IOException {
		Matcher port = PORT.matcher(log());
		if (!port.find()) {
			throw new IllegalStateException("The site names no port:\n" + log());
		}
		return new Visitor(Integer.parseInt(port.group(1)));
	}

	/**
	 * Ends the process as a failing power supply would: on Unix, with {@code kill -9}.
	 * @return what the watch was doing at that moment
	 */
	Doing kill() throws IOException, InterruptedException {
		this.process.destroyForcibly();
		this.process.waitFor();
		return doing();
	}

	/**
	 * Tells by the log of transactions what the watch did last.
	 */
	private Doing doing() throws IOException {
		Doing doing = Doing.WAITING;
		for (String line : log().split("\n")) {
			if (line.contains("Creating new transaction") && line.contains("ContentStore.publish")) {
				doing = Doing.WRITING;
			}
			else if (line.contains("Creating new transaction") && line.contains("ContentStore.lastGood")) {
				doing = Doing.READING;
			}
			else if (doing == Doing.WRITING && line.contains("content-watch")
					&& line.contains("Closing JPA EntityManager")) {
				doing = Doing.WAITING;
			}
		}
		return doing;
	}

	String log() throws IOException {
		return Files.readString(this.log);
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * What a site does with its content folder.
	 */
	enum Doing {

		/** Waits for a change, or looks for one. */
		WAITING,
		/** Makes content of what has changed. */
		READING,
		/** Writes into the database. */
		WRITING

	}

}
