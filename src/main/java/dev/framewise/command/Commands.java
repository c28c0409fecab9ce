package dev.framewise.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Everything the program can be asked on the command line, but to serve.
 */
@Command(name = "java -jar framewise.jar",
		description = "Serves a content folder. Every --name=value is a property, as --framewise.content=FOLDER; "
				+ "a command does something else instead.",
		synopsisHeading = "Usage: ",
		customSynopsis = { "java -jar framewise.jar [--name=value ...]",
				"       java -jar framewise.jar check [DIR] [--strict] [--today=DATE] [--format=FORMAT]",
				"       java -jar framewise.jar new guide SLUG --compares=ID,ID[,ID...] [--content=DIR]" },
		commandListHeading = "%nCommands:%n")
public final class Commands {

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT,
			description = "Say how it is used.")
	private boolean help;

	/** So that each way to use it stays on its line. */
	private static final int HELP_WIDTH = 100;

	private Commands() {
	}

	/**
	 * Whether the arguments ask for a command. Without any the site is served, and so it
	 * is where all of them are properties.
	 * @param arguments the arguments of the program
	 * @return whether to run a command instead of the site
	 */
	public static boolean areMeantBy(String... arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> !argument.startsWith("--") || argument.equals("--help"));
	}

	/**
	 * Runs a command on the streams of this process. They speak UTF-8 whatever the
	 * machine is set to, as the content does.
	 * @param arguments the arguments of the program
	 * @return the exit code: 0 where all is well, 1 where not, 2 on wrong usage
	 */
	public static int run(String... arguments) {
		return run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
	}

	static int run(PrintWriter out, PrintWriter err, String... arguments) {
		int code = new CommandLine(new Commands()).addSubcommand(new CheckCommand(out, err))
			.addSubcommand(new CommandLine(new NewCommand()).addSubcommand(new NewGuideCommand(out, err)))
			.setOut(out)
			.setErr(err)
			.setExpandAtFiles(false)
			.setUsageHelpWidth(HELP_WIDTH)
			.setParameterExceptionHandler(WrongUsage::explain)
			.execute(arguments);
		out.flush();
		err.flush();
		return code;
	}

	private static PrintWriter writer(FileDescriptor stream) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
	}

}
