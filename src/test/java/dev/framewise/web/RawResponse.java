package dev.framewise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import dev.framewise.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back for an address that no client library would send.
 *
 * @param status the status
 * @param text headers and body
 */
record RawResponse(int status, String text) {

	/**
	 * Asks for a path as it is written.
	 */
	static RawResponse get(Visitor visitor, String path) {
		String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
		return of(request, text(visitor, request));
	}

	/**
	 * What comes back for anything that is sent.
	 */
	static RawResponse of(Visitor visitor, String request) {
		return of(request, text(visitor, request));
	}

	private static RawResponse of(String request, String text) {
		assertThat(text).as("the answer to %s", request).startsWith("HTTP/");
		return new RawResponse(Integer.parseInt(text.split(" ", 3)[1]), text);
	}

	private static String text(Visitor visitor, String request) {
		URI base = URI.create(visitor.address("/"));
		try (Socket socket = new Socket(base.getHost(), base.getPort())) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
