package dev.framewise.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Lists folders and reads files below one root, within the limits; links are never
 * followed.
 */
final class FolderReader {

	private static final Set<String> LEFT_OUT = Set.of("__pycache__", "node_modules", "target");

	private final Path root;

	private final Limits limits;

	private final Problems problems;

	private int files;

	FolderReader(Path root, Limits limits, Problems problems) {
		this.root = root;
		this.limits = limits;
		this.problems = problems;
	}

	/**
	 * What lies in a folder, in the order of names; hidden names and what tools leave
	 * behind are left out.
	 */
	List<Path> list(Path folder) {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			return StreamSupport.stream(entries.spliterator(), false).filter(FolderReader::counts).sorted().toList();
		}
		catch (IOException ex) {
			this.problems.add(Place.start(path(folder)), ProblemCode.UNREADABLE, "The folder cannot be read.");
			return List.of();
		}
	}

	Optional<byte[]> bytes(Path file) {
		String path = path(file);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return refuse(path, ProblemCode.UNREADABLE, "This is not a plain file; links are not followed.");
		}
		if (++this.files > this.limits.files()) {
			return refuse(path, ProblemCode.LIMIT, "The folder holds more than " + this.limits.files() + " files.");
		}
		int most = Math.toIntExact(this.limits.fileSize().toBytes());
		try (InputStream input = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
			byte[] bytes = input.readNBytes(most + 1);
			return (bytes.length <= most) ? Optional.of(bytes)
					: refuse(path, ProblemCode.LIMIT, "The file is larger than " + most / 1024 + " KB.");
		}
		catch (IOException ex) {
			return refuse(path, ProblemCode.UNREADABLE, "The file cannot be read.");
		}
	}

	Optional<SourceFile> text(Path file) {
		return bytes(file).flatMap((bytes) -> TextDecoder.decode(path(file), bytes, this.problems));
	}

	String path(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

	private <T> Optional<T> refuse(String path, ProblemCode code, String message) {
		this.problems.add(Place.start(path), code, message);
		return Optional.empty();
	}

	private static boolean counts(Path path) {
		String name = String.valueOf(path.getFileName());
		return !name.startsWith(".") && !LEFT_OUT.contains(name);
	}

}
