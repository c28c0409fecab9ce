package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.publish.CheckReport;

/**
 * Commands that make annotations of a GitHub workflow run, then how many problems there
 * are. Paths are relative to the working directory.
 */
final class GithubFormat implements ReportFormat {

	@Override
	public void write(CheckReport report, Path folder, PrintWriter out) {
		String prefix = prefix(folder);
		report.problems().forEach((problem) -> out.println(command(prefix, problem)));
		out.println(ReportFormat.closingLine(report));
	}

	private static String command(String prefix, Problem problem) {
		Place place = problem.place();
		return "::" + problem.severity().id() + " file=" + property(prefix + place.path()) + ",line=" + place.line()
				+ ",col=" + place.column() + ",title=" + property(problem.code().id()) + "::" + data(sentence(problem));
	}

	private static String sentence(Problem problem) {
		return (problem.hint() == null) ? problem.message() : problem.message() + " " + problem.hint();
	}

	/**
	 * The way from the working directory to the content folder, with a slash at its end;
	 * the whole path where there is no way, as from one drive to another.
	 */
	private static String prefix(Path folder) {
		Path working = Path.of("").toAbsolutePath();
		Path content = folder.toAbsolutePath().normalize();
		boolean sameRoot = content.getRoot() != null && content.getRoot().equals(working.getRoot());
		String path = (sameRoot ? working.relativize(content) : content).toString().replace('\\', '/');
		return (path.isEmpty() || path.endsWith("/")) ? path : path + "/";
	}

	static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}

}
