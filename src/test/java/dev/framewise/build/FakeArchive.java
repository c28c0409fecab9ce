package dev.framewise.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server on this machine with the layout of Apache's archive and one tiny Maven in it,
 * which only says that it runs, where, and with which arguments.
 */
class FakeArchive implements AutoCloseable {

	static final String VERSION = "3.9.7";

	private static final String NAME = "apache-maven-" + VERSION;

	private static final String PATH = "/maven/maven-3/" + VERSION + "/binaries/" + NAME + "-bin.tar.gz";

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final AtomicInteger downloads = new AtomicInteger();

	private final byte[] distribution;

	FakeArchive(Path workFolder) throws IOException, InterruptedException {
		this.distribution = pack(workFolder);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	private static byte[] pack(Path workFolder) throws IOException, InterruptedException {
		Executable.write(workFolder.resolve(NAME).resolve("bin/mvn"), Executable.maven(VERSION, "downloaded Maven"));
		Path archive = workFolder.resolve("maven.tar.gz");
		Process tar = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", workFolder.toString(), NAME)
			.inheritIO()
			.start();
		if (tar.waitFor() != 0) {
			throw new IOException("tar could not pack " + workFolder);
		}
		return Files.readAllBytes(archive);
	}

	private void answer(HttpExchange exchange) {
		try (exchange) {
			if (!exchange.getRequestURI().getPath().equals(PATH)) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			this.downloads.incrementAndGet();
			exchange.sendResponseHeaders(200, this.distribution.length);
			exchange.getResponseBody().write(this.distribution);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	String sha512() throws NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(this.distribution));
	}

	int downloads() {
		return this.downloads.get();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
