package dev.framewise.web;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many requests that nobody can read, beside some that are fine. With buffers from a pool
 * ({@link ReadBuffers}) a few answers in ten thousand went to somebody else.
 */
@ThreeFrameworksSite
class MalformedFloodTests {

	private static final long SECONDS = 5;

	private static final String END = "\r\nConnection: close\r\n\r\n";

	private static final List<String> MALFORMED = List.of("GET / HTTP/1.1\r\nHost: x\r\n-10\r\n\r\n", "GARBAGE\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n");

	private final Visitor visitor;

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	MalformedFloodTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everybodyGetsTheAnswerToTheirOwnRequest() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		BooleanSupplier on = () -> System.nanoTime() < end;
		CompletableFuture
			.allOf(Stream.concat(Stream.generate(() -> start(on, this::refused)).limit(6),
					Stream.of(start(on, this::read), start(on, this::missed)))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(this.faults).isEmpty();
	}

	private CompletableFuture<Void> start(BooleanSupplier on, Consumer<Integer> asking) {
		return CompletableFuture.runAsync(() -> {
			for (int i = 0; on.getAsBoolean(); i++) {
				asking.accept(i);
			}
		}, (task) -> new Thread(task).start());
	}

	private void refused(int i) {
		expect(MALFORMED.get(i % MALFORMED.size()), "HTTP/1.1 400 ", "not allowed here.\n");
	}

	private void read(int i) {
		expect("GET /guides HTTP/1.1\r\nHost: localhost" + END, "HTTP/1.1 200 ", "</html>\n");
	}

	private void missed(int i) {
		expect("GET /assets/missing-" + i + ".css HTTP/1.1\r\nHost: localhost" + END, "HTTP/1.1 404 ", "</html>\n");
	}

	private void expect(String request, String start, String end) {
		try {
			String answer = RawResponse.of(this.visitor, request).text();
			if (!answer.startsWith(start) || !answer.endsWith(end)) {
				this.faults.add(request + " was answered " + answer);
			}
		}
		catch (RuntimeException | AssertionError ex) {
			this.faults.add(request + " was answered " + ex.getMessage());
		}
	}

}
