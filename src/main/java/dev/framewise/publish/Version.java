package dev.framewise.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

import dev.framewise.problem.Place;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFile;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.SourceFile;

/**
 * Names versions and revisions: a hash over everything they are made of. Lengths stand
 * before what they count, so that no two things read the same.
 */
final class Version {

	/** Enough that two versions never share a name by accident. */
	private static final int LENGTH = 16;

	private final MessageDigest digest = sha256();

	private Version() {
	}

	/**
	 * A file of its own, some of whose references may lead nowhere.
	 */
	static String of(ContentEntry entry, Collection<Place> broken) {
		return new Version().add(entry).addAll(broken).name();
	}

	/**
	 * A guide with all files of its folder, and how the frameworks it compares are
	 * called.
	 */
	static String of(GuideFolder folder, Collection<Place> broken, Collection<String> names) {
		Version version = new Version().add(folder.article());
		for (ContentFile file : folder.files()) {
			version.add(file.path().getBytes(StandardCharsets.UTF_8)).add(file.bytes());
		}
		return version.addAll(broken).addAll(names).name();
	}

	/**
	 * A file that is no page, some of whose links may lead nowhere.
	 */
	static String of(SourceFile file, Collection<String> broken) {
		return new Version().add(file).addAll(broken).name();
	}

	/**
	 * A revision: the version of everything in service, by path, in whatever order.
	 */
	static String of(Map<String, String> inService) {
		Version version = new Version();
		inService.keySet().stream().sorted().forEach((path) -> version.add(path).add(inService.get(path)));
		return version.name();
	}

	/**
	 * Any bytes.
	 */
	static String of(byte[] bytes) {
		return new Version().add(bytes).name();
	}

	private Version add(ContentEntry entry) {
		SourceFile text = entry.text();
		return (text == null) ? this : add(text);
	}

	private Version add(SourceFile file) {
		return add(file.path()).add(file.text());
	}

	private Version addAll(Collection<?> items) {
		items.stream().map(String::valueOf).sorted().forEach(this::add);
		return this;
	}

	private Version add(String text) {
		return add(text.getBytes(StandardCharsets.UTF_8));
	}

	private Version add(byte[] bytes) {
		this.digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
		this.digest.update(bytes);
		return this;
	}

	private String name() {
		return HexFormat.of().formatHex(this.digest.digest()).substring(0, LENGTH);
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
