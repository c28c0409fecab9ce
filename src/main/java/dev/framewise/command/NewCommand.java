package dev.framewise.command;

import picocli.CommandLine.Command;

/**
 * Holds the commands that start something new.
 */
@Command(name = "new", description = "Starts something new.", commandListHeading = "%nCommands:%n",
		synopsisSubcommandLabel = "guide")
final class NewCommand {

}
