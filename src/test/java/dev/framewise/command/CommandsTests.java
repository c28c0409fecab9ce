package dev.framewise.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.framewise.FramewiseApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	@Test
	void withoutArgumentsTheSiteIsServed() {
		assertThat(Commands.areMeantBy()).isFalse();
	}

	@Test
	void propertiesAloneServeTheSite() {
		assertThat(Commands.areMeantBy("--framewise.content=here", "--server.port=0", "--debug")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "new", "--help", "-h", "anything" })
	void whatIsNoPropertyIsACommand(String argument) {
		assertThat(Commands.areMeantBy(argument)).isTrue();
		assertThat(Commands.areMeantBy("--framewise.content=here", argument)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "check --help", "new --help", "new guide --help" })
	void helpGoesToStandardOutput(String arguments) {
		Said said = Said.by(arguments.split(" "));
		assertThat(said.code()).isZero();
		assertThat(said.out()).startsWith("Usage: java -jar framewise.jar").contains("--help");
		assertThat(said.err()).isEmpty();
	}

	@Test
	void helpNamesEveryOption() {
		assertThat(Said.by("--help").out()).contains("check", "new");
		assertThat(Said.by("check", "--help").out()).contains("DIR", "--strict", "--today", "--format", "json",
				"github", "'content'", "wrong usage");
		assertThat(Said.by("new", "--help").out()).contains("guide");
		assertThat(Said.by("new", "guide", "--help").out()).contains("SLUG", "--compares", "--content");
	}

	@ParameterizedTest
	@ValueSource(strings = { "chek", "new", "new gide", "new guide", "new guide x", "check --stric", "check one two",
			"check --format=xml", "check --format", "check --today=yesterday", "check --today=2026-02-30",
			"check --framewise.content=content", "--framewise.content=content check", "check @file" })
	void wrongUsageIsExplainedOnStandardError(String arguments) {
		Said said = Said.by(arguments.split(" "));
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.out()).isEmpty();
		assertThat(said.err()).isNotBlank().doesNotContain("Exception");
	}

	@Test
	void aMisspeltWordIsRecognised() {
		assertThat(Said.by("chek").err()).contains("check?");
		assertThat(Said.by("check", "--stric").err()).contains("--strict");
		assertThat(Said.by("check", "--format=jsno").err()).contains("Did you mean 'json'?");
	}

	/**
	 * What a shell sees: problems and the closing line alone, in UTF-8 whatever the
	 * machine is set to.
	 */
	@Test
	void aProcessSaysNothingElse(@TempDir Path root) throws IOException, InterruptedException {
		TestFolder.good(root).guide("one", "", "[here](#nowhere→)");
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII", "-cp",
				System.getProperty("java.class.path"), FramewiseApplication.class.getName(), "check", root.toString()));
		Process process = new ProcessBuilder(command).redirectError(root.resolve("err").toFile()).start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(out.lines()).containsExactly(
				"guides/one/guide.md:7:1: error: '#nowhere→' leads to an anchor that /guides/one does not have. [broken-link]",
				"1 errors, 0 warnings in 6 files");
		assertThat(root.resolve("err")).isEmptyFile();
		assertThat(process.exitValue()).isEqualTo(1);
	}

}
