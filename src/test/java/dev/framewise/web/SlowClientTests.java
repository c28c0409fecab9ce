package dev.framewise.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import dev.framewise.GeneratedContent;
import dev.framewise.WrittenContent;
import dev.framewise.live.RunningSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients who send or read byte by byte, on a site that gives them two seconds.
 */
class SlowClientTests {

	/** More than the system holds for a client. */
	private static final int ANSWERS = 200;

	private static RunningSite site;

	@BeforeAll
	static void start() throws IOException {
		WrittenContent folder = WrittenContent.inNewFolder();
		new GeneratedContent(1, 6, 400, 6, "Larch").into(folder);
		site = RunningSite.start(folder.path(), "--framewise.watch=false", "--framewise.slow-clients.sending=2s",
				"--framewise.slow-clients.reading=2s");
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@Test
	void whoSendsByteByByteIsPartedWith() throws Exception {
		try (Socket socket = connect(0)) {
			assertThat(sendSlowly(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ")).isTrue();
		}
	}

	@Test
	void whoReadsByteByByteIsPartedWith() throws Exception {
		try (Socket socket = connect(2_048)) {
			String request = "GET /guides/first/matrix HTTP/1.1\r\nHost: localhost\r\n\r\n";
			long all = (long) site.visitor().get("/guides/first/matrix").body().length() * ANSWERS;
			socket.getOutputStream().write(request.repeat(ANSWERS).getBytes(StandardCharsets.US_ASCII));
			assertThat(readSlowly(socket.getInputStream())).isLessThan(all);
		}
	}

	@Test
	void whoAsksNowAndThenIsNot() throws Exception {
		try (Socket socket = connect(0)) {
			for (int i = 0; i < 3; i++) {
				Thread.sleep(2_500);
				socket.getOutputStream()
					.write("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				byte[] answer = new byte[4_096];
				int length = socket.getInputStream().read(answer);
				assertThat(new String(answer, 0, Math.max(0, length), StandardCharsets.US_ASCII))
					.startsWith("HTTP/1.1 200");
			}
		}
	}

	private static Socket connect(int buffer) throws IOException {
		Socket socket = new Socket();
		if (buffer > 0) {
			socket.setReceiveBufferSize(buffer);
		}
		socket.connect(new InetSocketAddress("localhost",
				site.context().getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
		socket.setSoTimeout(20_000);
		return socket;
	}

	/**
	 * Whether the connection ended meanwhile.
	 */
	private static boolean sendSlowly(Socket socket, String beginning) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		try {
			socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
			while (System.nanoTime() < end) {
				socket.getOutputStream().write('x');
				Thread.sleep(100);
			}
			return false;
		}
		catch (SocketException ex) {
			return true;
		}
	}

	/**
	 * How many bytes come: few at first, after a while all that are still to be had.
	 */
	private static long readSlowly(InputStream answers) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
		long read = 0;
		try {
			while (System.nanoTime() < end) {
				read += (answers.read() < 0) ? 0 : 1;
				Thread.sleep(100);
			}
			for (int more = answers.read(new byte[65_536]); more > 0; more = answers.read(new byte[65_536])) {
				read += more;
			}
		}
		catch (SocketException ex) {
			// It ended in the middle of an answer.
		}
		return read;
	}

}
