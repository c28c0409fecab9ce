package dev.framewise;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import dev.framewise.publish.ContentLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs read in the log, by the encoder that Boot puts behind the console where
 * {@code logging.structured.format.console} asks for it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "framewise.today=2026-11-22",
		"management.server.port=0", "framewise.watch=false", "framewise.slow-page=0ms" })
class LogTests {

	private static final WrittenContent FOLDER = WrittenContent.inNewFolder();

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

	private final Logger site = (Logger) LoggerFactory.getLogger("dev.framewise");

	private final Environment environment;

	private final ContentLoader loader;

	private final Visitor visitor;

	@Autowired
	LogTests(Environment environment, ContentLoader loader, @LocalServerPort int port) {
		this.environment = environment;
		this.loader = loader;
		this.visitor = new Visitor(port);
	}

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		EditedContent.into(FOLDER);
		registry.add("framewise.content", FOLDER::path);
	}

	@BeforeEach
	void startAllOver() {
		EditedContent.into(FOLDER.clear());
		this.loader.load();
		level(LogLevel.INFO);
	}

	@AfterEach
	void detach() {
		this.site.detachAppender(this.appender);
		this.appender.stop();
		level(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecs", "logstash" })
	void aRevisionIsALineWithItsNumbers(String format) {
		listen(format);
		FOLDER.change(EditedContent.GUIDE, (text) -> text + "\nMore.\n");
		String revision = this.loader.load().revision();
		JsonNode line = only("revision-published");
		assertThat(field(line, "revision.name").asString()).isEqualTo(revision);
		assertThat(field(line, "revision.guides").asInt()).isEqualTo(1);
		assertThat(field(line, "revision.frameworks").asInt()).isEqualTo(2);
		assertThat(field(line, "revision.problems").isNumber()).isTrue();
		assertThat(field(line, "revision.load_ms").asLong()).isBetween(0L, 600_000L);
		assertThat(line.get("message").asString()).startsWith("Revision " + revision + " is in service: 1 guides, ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecs", "logstash" })
	void aProblemIsALineWithItsPlaceWhateverItQuotes(String format) {
		listen(format);
		FOLDER.write("frameworks/one.md",
				"---\nname: One\n\"od\\\"d\\nkey\": x\n" + "language: X\nhomepage: https://one.example\n---\n");
		this.loader.load();
		JsonNode line = only("problem-found");
		assertThat(field(line, "problem.severity").asString()).isEqualTo("error");
		assertThat(field(line, "problem.code").asString()).isEqualTo("unknown-key");
		assertThat(field(line, "problem.path").asString()).isEqualTo("frameworks/one.md");
		assertThat(field(line, "problem.line").asInt()).isEqualTo(3);
		assertThat(field(line, "problem.column").asInt()).isEqualTo(1);
		assertThat(line.get("message").asString()).startsWith("frameworks/one.md:3:1: error: ")
			.contains("od\"d\\u000akey")
			.endsWith("[unknown-key]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecs", "logstash" })
	void aSlowPageIsALineWithoutAnythingOfItsReader(String format) {
		listen(format);
		this.visitor.get("/guides/long/matrix?q=secret", "User-Agent", "a-certain-agent", "X-Forwarded-For",
				"192.0.2.77", "Referer", "https://from.example/");
		JsonNode line = only("slow-page");
		assertThat(field(line, "page.path").asString()).isEqualTo("/guides/long/matrix");
		assertThat(field(line, "page.status").asInt()).isEqualTo(200);
		assertThat(field(line, "page.duration_ms").isNumber()).isTrue();
		assertThat(line.get("message").asString()).matches("The page /guides/long/matrix took \\d+ ms to make");
		assertThat(text()).doesNotContain("secret", "a-certain-agent", "192.0.2.77", "127.0.0.1", "from.example");
	}

	/**
	 * Whatever could break a line is refused before a page is asked for, or stays
	 * encoded.
	 */
	@Test
	void aPathBreaksNoLine() {
		listen("ecs");
		for (String path : List.of("/guides/a%0Ab", "/guides/a%0D%0Ab", "/guides/%1b", "/guides/%C2%85")) {
			this.visitor.get(path);
		}
		assertThat(text().lines().map(JsonMapper.shared()::readTree)).allMatch(JsonNode::isObject);
		this.written.reset();
		this.visitor.get("/guides/%22%E2%80%A8x");
		JsonNode line = only("slow-page");
		assertThat(field(line, "page.path").asString()).isEqualTo("/guides/%22%E2%80%A8x");
		assertThat(field(line, "page.status").asInt()).isEqualTo(404);
	}

	private void listen(String format) {
		LoggerContext context = this.site.getLoggerContext();
		context.putObject(Environment.class.getName(), this.environment);
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(context);
		encoder.setFormat(format);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.start();
		this.appender.setContext(context);
		this.appender.setEncoder(encoder);
		this.appender.setOutputStream(this.written);
		this.appender.start();
		this.site.addAppender(this.appender);
	}

	private static void level(@Nullable LogLevel level) {
		LoggingSystem.get(LogTests.class.getClassLoader()).setLogLevel("dev.framewise", level);
	}

	private String text() {
		return this.written.toString(StandardCharsets.UTF_8);
	}

	/**
	 * The only line of an event; every line has to be an object.
	 */
	private JsonNode only(String event) {
		List<JsonNode> lines = text().lines().map(JsonMapper.shared()::readTree).toList();
		assertThat(lines).allMatch(JsonNode::isObject);
		List<JsonNode> found = lines.stream()
			.filter((line) -> event.equals(field(line, "event.action").asString("")))
			.toList();
		assertThat(found).as(text()).hasSize(1);
		return found.get(0);
	}

	/**
	 * A field whose name has dots: ECS nests them, Logstash does not.
	 */
	private static JsonNode field(JsonNode line, String name) {
		return line.has(name) ? line.get(name) : line.at("/" + name.replace('.', '/'));
	}

}
