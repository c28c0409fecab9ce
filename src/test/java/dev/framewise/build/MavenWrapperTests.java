package dev.framewise.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import dev.framewise.build.WrapperProject.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is for a POSIX shell")
class MavenWrapperTests {

	private static final String WRONG_SHA512 = "0".repeat(128);

	@TempDir
	private Path folder;

	private FakeArchive archive;

	private WrapperProject project;

	@BeforeEach
	void startArchive() throws Exception {
		this.archive = new FakeArchive(this.folder.resolve("archive"));
		this.project = new WrapperProject(this.folder).pinning(this.archive.sha512(), this.archive.address())
			.with("java", Executable.java("17.0.1"))
			.withMachines(downloader());
	}

	private static String downloader() {
		return Executable.find("curl").isPresent() ? "curl" : "wget";
	}

	@AfterEach
	void stopArchive() {
		this.archive.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.8.0", "3.9.1", "3.10.0", "4.0.0-rc-4" })
	void usesTheInstalledMavenWhenItIsNewEnough(String version) throws Exception {
		this.project.with("mvn", Executable.maven(version, "installed Maven"));
		Outcome outcome = this.project.run("verify");
		assertThat(outcome.output()).isEqualTo("installed Maven in <%s>%n<verify>%n".formatted(this.project.root()));
		assertThat(this.archive.downloads()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.2.1", "3.6.3", "3.0.10" })
	void downloadsMavenWhenTheInstalledOneIsTooOld(String version) throws Exception {
		this.project.with("mvn", Executable.maven(version, "installed Maven"));
		assertThat(this.project.run("verify").output()).contains("downloaded Maven in").doesNotContain("installed");
	}

	@Test
	void downloadsMavenWhereThereIsNone() throws Exception {
		Outcome outcome = this.project.run("verify");
		assertThat(outcome.output()).contains("downloaded Maven in <%s>%n<verify>".formatted(this.project.root()));
		assertThat(outcome.code()).isZero();
	}

	@Test
	void downloadsMavenWhenTheInstalledOneDoesNotRun() throws Exception {
		this.project.with("mvn", "#!/bin/sh\nexit 1\n");
		assertThat(this.project.run("verify").output()).contains("downloaded Maven");
	}

	@Test
	void waitsForAMavenThatIsSlowToTellItsVersion() throws Exception {
		this.project.with("mvn", "#!/bin/sh\nsleep 1\n" + Executable.maven("3.9.1", "installed Maven"));
		assertThat(this.project.run("verify").output()).startsWith("installed Maven");
	}

	@Test
	void leavesStandardInputToMaven() throws Exception {
		this.project.with("mvn", "#!/bin/sh\nIFS= read -r line\necho \"Apache Maven 3.9.1, read: $line\"\n");
		Process process = this.project.start("verify");
		try (var input = process.outputWriter()) {
			input.write("typed\n");
		}
		assertThat(Outcome.of(process).output()).isEqualTo("Apache Maven 3.9.1, read: typed\n");
	}

	@Test
	void downloadsMavenOnlyOnce() throws Exception {
		this.project.run("verify");
		assertThat(this.project.run("verify").output()).startsWith("downloaded Maven in");
		assertThat(this.archive.downloads()).isOne();
	}

	@Test
	void twoAtOnceBothRun() throws Exception {
		Process other = this.project.start("verify");
		assertThat(this.project.run("verify").code()).isZero();
		assertThat(Outcome.of(other).output()).contains("downloaded Maven in");
	}

	@Test
	void downloadsWithWgetWhereThereIsNoCurl() throws Exception {
		assumeTrue(Executable.find("wget").isPresent(), "this machine has no wget");
		this.project.without("curl").without("wget").withMachines("wget");
		assertThat(this.project.run("verify").output()).contains("downloaded Maven");
	}

	@Test
	void passesArgumentsThroughAsTheyAre() throws Exception {
		assertThat(this.project.run("-Dtest=A b*", "", "$HOME", "*").output())
			.endsWith("<-Dtest=A b*>\n<>\n<$HOME>\n<*>\n");
	}

	@Test
	void refusesAWrongChecksumAndLeavesNothingBehind() throws Exception {
		this.project.pinning(WRONG_SHA512, this.archive.address());
		Outcome outcome = this.project.run("verify");
		assertThat(outcome.code()).isOne();
		assertThat(outcome.output()).contains("mvnw: Refused what", this.archive.sha512(), WRONG_SHA512);
		assertThat(this.project.keptFiles()).isEmpty();
	}

	@Test
	void saysWhichDownloadFailed() throws Exception {
		this.project.pinning(WRONG_SHA512, this.archive.address() + "/nowhere");
		Outcome outcome = this.project.run("verify");
		assertThat(outcome.code()).isOne();
		assertThat(outcome.output()).contains("mvnw: Could not download Maven from http://127.0.0.1");
		assertThat(this.project.keptFiles()).isEmpty();
	}

	@Test
	void saysThatThereIsNoJava() throws Exception {
		this.project.without("java");
		Outcome outcome = this.project.run("verify");
		assertThat(outcome.code()).isOne();
		assertThat(outcome.output()).startsWith("mvnw: No Java found: install a JDK 17 or newer").hasLineCount(1);
	}

	@Test
	void saysThatJavaIsTooOld() throws Exception {
		this.project.with("java", Executable.java("1.8.0_402"));
		assertThat(this.project.run("verify").output())
			.startsWith("mvnw: Framewise needs a JDK 17 or newer, and this is Java 1.8.0_402")
			.hasLineCount(1);
	}

	@Test
	void saysThatNothingCanDownload() throws Exception {
		this.project.without(downloader());
		assertThat(this.project.run("verify").output()).contains("mvnw: Neither curl nor wget found");
	}

	@Test
	void pinsAWholeChecksumAndASafeAddress() throws IOException {
		Properties pinned = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of(".mvn/maven.properties"))) {
			pinned.load(reader);
		}
		assertThat(pinned.getProperty("sha512")).matches("[0-9a-f]{128}");
		assertThat(pinned.getProperty("archive")).startsWith("https://");
	}

}
