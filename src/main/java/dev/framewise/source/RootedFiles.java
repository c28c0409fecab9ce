package dev.framewise.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Lists and reads what lies below one root, and nothing else, whatever is swapped for a
 * link meanwhile: each step of a path is opened from the step before it, which stays what
 * it was, and no step may be a link. Where the system cannot do that (Windows), the real
 * path is looked at before and after.
 */
final class RootedFiles {

	private static final LinkOption NO_LINKS = LinkOption.NOFOLLOW_LINKS;

	private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, NO_LINKS);

	private final Path root;

	private final boolean stepwise;

	/**
	 * The files below a folder.
	 * @param root its real path
	 */
	RootedFiles(Path root) {
		this(root, true);
	}

	RootedFiles(Path root, boolean stepwise) {
		this.root = root;
		this.stepwise = stepwise;
	}

	/**
	 * What lies in a folder, in no order.
	 * @throws IOException if it is no folder, or is not reached without links
	 */
	List<Path> list(Path folder) throws IOException {
		return Patience.with(() -> within(folder, (stream) -> entries(folder, stream), () -> {
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
				return entries(folder, stream);
			}
		}));
	}

	private static List<Path> entries(Path folder, DirectoryStream<Path> stream) throws IOException {
		List<Path> entries = new ArrayList<>();
		try {
			stream.forEach((entry) -> entries.add(folder.resolve(entry.getFileName())));
		}
		catch (DirectoryIteratorException ex) {
			throw ex.getCause();
		}
		return entries;
	}

	/**
	 * The bytes of a plain file.
	 * @param most how many bytes are read at most
	 * @throws IOException if it is no plain file, or is not reached without links
	 */
	byte[] read(Path file, int most) throws IOException {
		Path folder = (file.getParent() != null) ? file.getParent() : this.root;
		Path name = file.getFileName();
		return Patience.with(() -> within(folder, (stream) -> {
			BasicFileAttributeView view = stream.getFileAttributeView(name, BasicFileAttributeView.class, NO_LINKS);
			Object key = plain(file, view.readAttributes());
			try (SeekableByteChannel channel = stream.newByteChannel(name, READ)) {
				return same(file, key, view, bytes(channel, most));
			}
		}, () -> {
			BasicFileAttributeView view = Files.getFileAttributeView(file, BasicFileAttributeView.class, NO_LINKS);
			Object key = plain(file, view.readAttributes());
			try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
				return same(file, key, view, bytes(channel, most));
			}
		}));
	}

	private static byte[] bytes(SeekableByteChannel channel, int most) throws IOException {
		try (InputStream input = Channels.newInputStream(channel)) {
			return input.readNBytes(most);
		}
	}

	private static byte[] same(Path file, Object key, BasicFileAttributeView view, byte[] bytes) throws IOException {
		if (!plain(file, view.readAttributes()).equals(key)) {
			throw new FileSystemException(file.toString(), null, "was swapped while it was read");
		}
		return bytes;
	}

	/** Pipes and devices are not even opened: that alone may wait for ever. */
	private static Object plain(Path file, BasicFileAttributes attributes) throws IOException {
		if (!attributes.isRegularFile()) {
			throw new FileSystemException(file.toString(), null, "is no plain file");
		}
		Object key = attributes.fileKey();
		return (key != null) ? key : attributes.creationTime();
	}

	private <T> T within(Path folder, Use<T> use, Patience.Task<T> plainly) throws IOException {
		if (!folder.startsWith(this.root) || !folder.normalize().equals(folder)) {
			throw new NotDirectoryException(folder.toString());
		}
		if (this.stepwise) {
			try (DirectoryStream<Path> top = Files.newDirectoryStream(this.root)) {
				if (top instanceof SecureDirectoryStream<Path> secure) {
					return descend(secure, this.root.relativize(folder).iterator(), use);
				}
			}
		}
		check(folder);
		T result = plainly.call();
		check(folder);
		return result;
	}

	private static <T> T descend(SecureDirectoryStream<Path> folder, Iterator<Path> steps, Use<T> use)
			throws IOException {
		Path step = steps.hasNext() ? steps.next() : null;
		if (step == null || step.toString().isEmpty()) {
			return use.apply(folder);
		}
		try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(step, NO_LINKS)) {
			return descend(next, steps, use);
		}
	}

	private static void check(Path folder) throws IOException {
		if (!folder.toRealPath().equals(folder)) {
			throw new NotDirectoryException(folder.toString());
		}
	}

	/**
	 * Does something with an open folder.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	private interface Use<T> {

		T apply(SecureDirectoryStream<Path> folder) throws IOException;

	}

}
