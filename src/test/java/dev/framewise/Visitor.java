package dev.framewise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who asks the running site for its pages, and follows no redirect.
 */
public final class Visitor {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final String base;

	/**
	 * A visitor of the site on this machine.
	 * @param port its port
	 */
	public Visitor(int port) {
		this.base = "http://localhost:" + port;
	}

	/**
	 * A whole address.
	 * @param path path and query
	 * @return the address
	 */
	public String address(String path) {
		return this.base + path;
	}

	/**
	 * Asks for a page that must be there.
	 * @param path path and query
	 * @return the page
	 */
	public Document page(String path) {
		return page(path, 200);
	}

	/**
	 * Asks for a page that must answer with a status.
	 * @param path path and query
	 * @param status the status
	 * @return the page
	 */
	public Document page(String path, int status) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).as("type of %s", path)
			.hasValueSatisfying((type) -> assertThat(MediaType.parseMediaType(type)).isEqualTo(HTML));
		return Jsoup.parse(response.body(), address(path));
	}

	/**
	 * Asks with GET.
	 * @param path path and query
	 * @param headers names and values in turn
	 * @return what comes back
	 */
	public HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	/**
	 * Asks for what comes over the wire when a browser asks, compressed or not.
	 * @param path path and query
	 * @param headers names and values in turn
	 * @return what comes back, as it comes
	 */
	public HttpResponse<byte[]> bytes(String path, String... headers) {
		return send(request("GET", path, headers), BodyHandlers.ofByteArray());
	}

	/**
	 * Asks with any method and no body.
	 * @param method the method
	 * @param path path and query
	 * @param headers names and values in turn
	 * @return what comes back
	 */
	public HttpResponse<String> send(String method, String path, String... headers) {
		return send(request(method, path, headers), BodyHandlers.ofString());
	}

	/**
	 * Asks with any method and a body.
	 * @param method the method
	 * @param path path and query
	 * @param body the body
	 * @param headers names and values in turn
	 * @return what comes back
	 */
	public HttpResponse<String> sendBody(String method, String path, String body, String... headers) {
		HttpRequest request = HttpRequest.newBuilder(request(method, path, headers), (name, value) -> true)
			.method(method, BodyPublishers.ofString(body))
			.build();
		return send(request, BodyHandlers.ofString());
	}

	private HttpRequest request(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
			.timeout(Duration.ofSeconds(30))
			.method(method, BodyPublishers.noBody());
		return ((headers.length > 0) ? request.headers(headers) : request).build();
	}

	private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
		try {
			return CLIENT.send(request, handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(request.method() + " " + request.uri(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
