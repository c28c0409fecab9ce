package dev.framewise.command;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was wrong with the arguments, and where the right ones are told: a sentence
 * instead of the whole help.
 */
final class WrongUsage {

	private WrongUsage() {
	}

	static int explain(ParameterException fault, String[] arguments) {
		CommandLine command = fault.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(fault.getMessage());
		UnmatchedArgumentException.printSuggestions(fault, err);
		err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
		return CommandLine.ExitCode.USAGE;
	}

}
