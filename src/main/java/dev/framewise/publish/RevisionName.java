package dev.framewise.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.site.Site;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFile;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Names a revision: a hash over path and content of every file in service, in the order
 * of paths.
 */
final class RevisionName {

	/** Enough that two revisions of one site never share a name by accident. */
	private static final int LENGTH = 16;

	private final MessageDigest digest = sha256();

	private RevisionName() {
	}

	static String of(ContentFiles files, @Nullable Site site, List<Author> authors, List<Framework> frameworks,
			List<GuideContent> guides) {
		RevisionName name = new RevisionName();
		if (site != null && files.site() != null) {
			name.add(files.site());
		}
		name.addServed(files.authors(), authors.stream().map(Author::id));
		name.addServed(files.frameworks(), frameworks.stream().map(Framework::id));
		Set<String> slugs = guides.stream().map((guide) -> guide.guide().slug()).collect(Collectors.toSet());
		files.guides().stream().filter((folder) -> slugs.contains(folder.slug())).forEach(name::add);
		return HexFormat.of().formatHex(name.digest.digest()).substring(0, LENGTH);
	}

	private void addServed(List<ContentEntry> entries, Stream<String> served) {
		Set<String> ids = served.collect(Collectors.toSet());
		entries.stream().filter((entry) -> ids.contains(entry.id())).forEach(this::add);
	}

	private void add(GuideFolder folder) {
		add(folder.article());
		for (ContentFile file : folder.files()) {
			add("guides/" + folder.slug() + "/" + file.path(), file.bytes());
		}
	}

	private void add(ContentEntry entry) {
		SourceFile text = entry.text();
		if (text != null) {
			add(text);
		}
	}

	private void add(SourceFile file) {
		add(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Lengths stand before what they count, so that no two sets of files read the same.
	 */
	private void add(String path, byte[] content) {
		byte[] name = path.getBytes(StandardCharsets.UTF_8);
		this.digest.update((name.length + " " + content.length + " ").getBytes(StandardCharsets.UTF_8));
		this.digest.update(name);
		this.digest.update(content);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
