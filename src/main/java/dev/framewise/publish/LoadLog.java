package dev.framewise.publish;

import java.time.Duration;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Says in the log what came of reading the folder: a sentence for people, with the same
 * as fields for programs where the log is structured.
 */
final class LoadLog {

	/**
	 * Under the name of who reads the folder, which those who run the site may filter by.
	 */
	private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

	private LoadLog() {
	}

	/**
	 * Something new is in service.
	 */
	static void published(String revision, Content content, int problems, Duration took) {
		log.atInfo()
			.addKeyValue("event.action", "revision-published")
			.addKeyValue("revision.name", revision)
			.addKeyValue("revision.guides", content.guides().size())
			.addKeyValue("revision.frameworks", content.frameworks().size())
			.addKeyValue("revision.problems", problems)
			.addKeyValue("revision.load_ms", took.toMillis())
			.log("Revision {} is in service: {} guides, {} frameworks, {} problems", revision, content.guides().size(),
					content.frameworks().size(), problems);
	}

	/**
	 * A problem that the reading before did not have.
	 */
	static void found(Problem problem) {
		LoggingEventBuilder line = (problem.severity() == Severity.ERROR) ? log.atError() : log.atWarn();
		line.addKeyValue("event.action", "problem-found")
			.addKeyValue("problem.severity", problem.severity().id())
			.addKeyValue("problem.code", problem.code().id())
			.addKeyValue("problem.path", problem.place().path())
			.addKeyValue("problem.line", problem.place().line())
			.addKeyValue("problem.column", problem.place().column())
			.log("{}", problem);
	}

}
