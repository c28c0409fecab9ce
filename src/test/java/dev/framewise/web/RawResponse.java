package dev.framewise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import dev.framewise.Visitor;

/**
 * What comes back for an address that no client library would send.
 *
 * @param status the status
 * @param text headers and body
 */
record RawResponse(int status, String text) {

	static RawResponse get(Visitor visitor, String path) {
		return of(visitor, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	/**
	 * What comes back for anything that is sent.
	 */
	static RawResponse of(Visitor visitor, String request) {
		URI base = URI.create(visitor.address("/"));
		try (Socket socket = new Socket(base.getHost(), base.getPort())) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new RawResponse(Integer.parseInt(text.split(" ", 3)[1]), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
