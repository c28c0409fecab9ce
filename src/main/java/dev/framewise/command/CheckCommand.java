package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.publish.CheckReport;
import dev.framewise.publish.ContentCheck;
import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks a content folder without serving it: every problem, then how many there are.
 */
@Command(name = "check", sortOptions = false,
		description = "Names every problem of a content folder, without serving it or touching a database.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:no errors (with --strict: no warnings either)", "1:errors", "2:wrong usage" })
final class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "content",
			description = "The content folder; '${DEFAULT-VALUE}' where none is named.")
	private Path folder = Path.of("content");

	@Option(names = "--strict", description = "Fail on warnings too.")
	private boolean strict;

	@Option(names = "--today", paramLabel = "DATE", converter = DayConverter.class,
			description = "The day to judge by whether sources are stale, as 2026-11-22; today (UTC) where none is named.")
	private @Nullable LocalDate today;

	@Option(names = "--format", paramLabel = "FORMAT", converter = FormatConverter.class, defaultValue = "text",
			description = "text (a line for each problem), json, or github (annotations of a workflow run).")
	private ReportFormat format = new TextFormat();

	private final PrintWriter out;

	private final PrintWriter err;

	CheckCommand(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		try {
			CheckReport report = ContentCheck.check(this.folder, Limits.standard(),
					EvidenceSettings.standard(this.today).freshFrom());
			this.format.write(report, this.folder, this.out);
			return passes(report) ? CommandLine.ExitCode.OK : 1;
		}
		catch (ContentFolderMissingException ex) {
			this.err.println(ex.getMessage());
			return CommandLine.ExitCode.USAGE;
		}
	}

	private boolean passes(CheckReport report) {
		return report.errors() == 0 && !(this.strict && report.warnings() > 0);
	}

}
