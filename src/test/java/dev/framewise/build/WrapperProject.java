package dev.framewise.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project folder with our {@code mvnw} in it, on a machine that has only what the test
 * put on its {@code PATH}.
 */
class WrapperProject {

	private static final List<String> TOOLS = List.of("sh", "sed", "tr", "dirname", "mkdir", "mktemp", "mv", "rm",
			"tar", "gzip", "sleep", "sha512sum", "shasum");

	private final Path root;

	private final Path tools;

	private final Path home;

	WrapperProject(Path folder) throws IOException {
		this.root = Files.createDirectories(folder.resolve("a project"));
		this.tools = Files.createDirectories(folder.resolve("some tools"));
		this.home = Files.createDirectories(folder.resolve("my home"));
		Files.copy(Path.of("mvnw"), this.root.resolve("mvnw"));
		for (String tool : TOOLS) {
			Executable.link(this.tools, tool);
		}
	}

	WrapperProject pinning(String sha512, String archive) throws IOException {
		Files.createDirectories(this.root.resolve(".mvn"));
		Files.writeString(this.root.resolve(".mvn/maven.properties"), """
				# a comment
				minimum=3.8
				version=%s
				sha512=%s
				archive=%s
				""".formatted(FakeArchive.VERSION, sha512, archive));
		return this;
	}

	WrapperProject with(String program, String script) throws IOException {
		Executable.write(this.tools.resolve(program), script);
		return this;
	}

	WrapperProject withMachines(String program) throws IOException {
		Executable.link(this.tools, program);
		return this;
	}

	WrapperProject without(String program) throws IOException {
		Files.deleteIfExists(this.tools.resolve(program));
		return this;
	}

	Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(this.root.resolve("mvnw").toString()));
		command.addAll(List.of(arguments));
		// From the home folder, as somebody who is not in the project's.
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().put("PATH", this.tools.toString());
		builder.environment().put("HOME", this.home.toString());
		return builder.start();
	}

	Outcome run(String... arguments) throws IOException, InterruptedException {
		return Outcome.of(start(arguments));
	}

	Path root() throws IOException {
		return this.root.toRealPath();
	}

	/** Every file that is kept in the home folder. */
	List<Path> keptFiles() throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile).map(this.home::relativize).toList();
		}
	}

	/**
	 * How a run ended.
	 *
	 * @param code the exit code
	 * @param output standard output and standard error together
	 */
	record Outcome(int code, String output) {

		static Outcome of(Process process) throws IOException, InterruptedException {
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Outcome(process.waitFor(), output);
		}

	}

}
