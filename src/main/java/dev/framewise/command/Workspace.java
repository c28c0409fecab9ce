package dev.framewise.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.framework.FrameworkName;
import dev.framewise.problem.Problems;
import dev.framewise.publish.ContentCheck;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.yaml.FrontMatter;
import dev.framewise.yaml.YamlText;

/**
 * What a content folder already holds that a new guide can build on.
 */
final class Workspace {

	/** What Markdown, YAML and the wizard read as written, whatever stands around it. */
	private static final Pattern PLAIN_NAME = Pattern
		.compile("(?i)(?!either$|www\\.)[\\p{L}\\p{N}][\\p{L}\\p{N}.+#-]*(?: [\\p{L}\\p{N}.+#-]+)*");

	private final ContentFiles files;

	private final Set<String> heldBack;

	private Workspace(ContentFiles files, Set<String> heldBack) {
		this.files = files;
		this.heldBack = heldBack;
	}

	static Workspace read(Path folder) {
		Set<String> heldBack = ContentCheck
			.check(folder, Limits.standard(), EvidenceSettings.standard(null).freshFrom())
			.problems()
			.stream()
			.filter((problem) -> problem.code().holdsBack())
			.map((problem) -> problem.place().path())
			.collect(Collectors.toSet());
		return new Workspace(ContentFolder.read(folder, Limits.standard(), new Problems()), heldBack);
	}

	boolean hasAuthor() {
		return !this.files.authors().isEmpty();
	}

	/**
	 * The first author, in the order of ids.
	 */
	String author() {
		return this.files.authors().get(0).id();
	}

	Set<String> frameworks() {
		return this.files.frameworks().stream().map(ContentEntry::id).collect(Collectors.toCollection(TreeSet::new));
	}

	Set<String> guides() {
		return this.files.guides().stream().map(GuideFolder::slug).collect(Collectors.toSet());
	}

	/**
	 * How the frameworks are named in a guide that compares them: by a name that is read
	 * as written whatever stands around it, else by the id.
	 */
	List<FrameworkName> names(List<String> ids) {
		return ids.stream().map((id) -> {
			String name = name(id);
			return new FrameworkName(id, PLAIN_NAME.matcher(name).matches() ? name : id);
		}).toList();
	}

	/**
	 * Whether a text that names one of two frameworks could mean the other.
	 */
	boolean areNamesakes(String one, String other) {
		return Stream.of(one, name(one))
			.anyMatch((word) -> word.equalsIgnoreCase(other) || word.equalsIgnoreCase(name(other)));
	}

	/**
	 * A framework in error goes by its id, as it does on the site.
	 */
	private String name(String id) {
		return this.files.frameworks()
			.stream()
			.filter((entry) -> entry.id().equals(id) && !this.heldBack.contains(entry.path()))
			.flatMap((entry) -> Stream.ofNullable(entry.text()))
			.flatMap(Workspace::written)
			.findFirst()
			.orElse(id);
	}

	private static Stream<String> written(SourceFile text) {
		return FrontMatter.read(text, Limits.standard(), new Problems())
			.flatMap((front) -> front.keys().text("name"))
			.map(YamlText::value)
			.stream();
	}

}
