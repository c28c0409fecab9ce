package dev.framewise.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import dev.framewise.source.ContentFolderMissingException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a guide to start from. It is a draft: until somebody has replaced what it says,
 * readers do not see it.
 */
@Command(name = "guide", sortOptions = false,
		customSynopsis = "java -jar framewise.jar new guide [-h] [--content=DIR] --compares=ID,ID[,ID...] SLUG",
		description = "Writes a guide to start from, as a draft, and never over one that is there.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:the guide is written", "1:the file could not be written", "2:wrong usage" })
final class NewGuideCommand implements Callable<Integer> {

	@Parameters(paramLabel = "SLUG",
			description = "The last part of its address: lower case letters and digits, joined by single hyphens.")
	private String slug = "";

	@Option(names = "--compares", required = true, split = ",", paramLabel = "ID",
			description = "The frameworks it compares, two or more ids of frameworks/, in the order of columns.")
	private List<String> compares = List.of();

	@Option(names = "--content", paramLabel = "DIR", defaultValue = "content",
			description = "The content folder; '${DEFAULT-VALUE}' where none is named.")
	private Path folder = Path.of("content");

	private final PrintWriter out;

	private final PrintWriter err;

	NewGuideCommand(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		try {
			Workspace workspace = Workspace.read(this.folder);
			List<String> ids = this.compares.stream().map(String::strip).toList();
			List<String> faults = new GuideRequest(this.slug, ids, workspace).faults();
			return faults.isEmpty() ? write(workspace, ids) : refuse(String.join(System.lineSeparator(), faults));
		}
		catch (ContentFolderMissingException ex) {
			return refuse(String.valueOf(ex.getMessage()));
		}
	}

	private int write(Workspace workspace, List<String> ids) {
		StarterGuide guide = new StarterGuide(this.slug, workspace.author(), LocalDate.now(Clock.systemUTC()),
				workspace.names(ids));
		try {
			Path file = NewFile.write(this.folder, List.of("guides", this.slug), "guide.md", guide.text());
			this.out.println(file + " is written, as a draft. Replace what it tells you to,"
					+ " then take away its line 'draft: true' to publish it.");
			return CommandLine.ExitCode.OK;
		}
		catch (FileAlreadyExistsException ex) {
			return refuse(ex.getFile() + " is there already; nothing was written.");
		}
		catch (IOException ex) {
			this.err.println("The guide cannot be written: " + ex.getMessage());
			return 1;
		}
	}

	private int refuse(String sentence) {
		this.err.println(sentence);
		return CommandLine.ExitCode.USAGE;
	}

}
