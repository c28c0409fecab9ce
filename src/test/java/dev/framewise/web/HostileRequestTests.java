package dev.framewise.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that somebody sends to see what happens. Each is answered, soon, with nothing
 * but a refusal or a page of ours.
 */
@ThreeFrameworksSite
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestTests {

	private static final int PATIENCE_MILLIS = 5_000;

	private static final String HOST = "Host: localhost\r\n";

	private static final String END = HOST + "Connection: close\r\n\r\n";

	private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

	private static final List<String> FOREIGN = List.of("root:", "spring:", "[extensions]", "<web-app", "\tat ",
			"at dev.", "dev.framewise", "org.springframework", "org.eclipse", "java.", "jakarta.", "Exception",
			"Server: ", "Jetty");

	private final Visitor visitor;

	HostileRequestTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void noPathLeadsOutOfTheSite(CapturedOutput output) {
		List<String> steps = List.of("../", "..%2f", "..%2F", "%2e%2e/", "%2E%2e/", "%2e%2e%2f", ".%2e/", "..\\",
				"..%5c", "%2e%2e%5c", "%252e%252e%252f", "%25252e%25252e/", "..;/", "..;a=b/", ";/../", "%2e%2e;/",
				"..%00/", "..%0d/", "..%0d%0a/", "..%3b/", "%c0%ae%c0%ae/", "%c0%ae%c0%ae%c0%af", "%e0%80%ae%e0%80%ae/",
				"%f0%80%80%ae/", "..%c0%af", "..%c1%9c", "%uff0e%uff0e/", "%u002e%u002e%u2215", "..%ef%bc%8f",
				"%e2%80%a5/", "....//", "..//", "./../", "./", ".//", "//", "/./", "%2f", "\\", "..%09/", ".../",
				"..\u00a0/", "..%ff/", "~/");
		List<String> starts = List.of("/", "/assets/", "/guides/", "/guides/alder-birch-cedar/files/", "/schemas/",
				"/api/", "/api/guides/", "/cards/", "/authors/", "/mcp/", "/%2e/");
		List<String> files = List.of("etc/passwd", "etc/passwd%00.html", "site.yaml", "application.yaml",
				"WEB-INF/web.xml", "windows/win.ini");
		List<String> addresses = new ArrayList<>();
		for (String start : starts) {
			for (String step : steps) {
				for (int times : List.of(1, 8)) {
					files.forEach((file) -> addresses.add(start + step.repeat(times) + file));
				}
			}
		}
		assertThat(addresses).hasSizeGreaterThan(5_000);
		check(named(addresses.stream()), output);
	}

	@Test
	void noAddressIsOfAnotherKind(CapturedOutput output) {
		List<String> addresses = new ArrayList<>(List.of("http://localhost/", "http://evil.example/",
				"https://evil.example/etc/passwd", "file:///etc/passwd", "ftp://a/b", "jar:file:///a.jar!/b", "*", "?",
				"#", "", "a", "..", "\\", "//", "///", "//evil.example", "//evil.example/..", "/\\evil.example",
				"/%5cevil.example", "/%09/evil.example", "/./", "/../", "/.", "/..", "/guides/.", "/guides/..",
				"/assets/../guides", "/assets/./framewise.css", "/assets/..", "/guides;a=b", "/;/guides", "/;a=b",
				"/guides/;", "/%", "/%g", "/%2", "/%%", "/%00", "/%0a", "/%7f", "/%ff", "/%c3", "/%ed%a0%80", "/\u00ff",
				"/a\u0000b", "/a\tb", "/a|b", "/a^b", "/a`b", "/{a}", "/<a>", "/\"a\"", "/a b", "/guides?%",
				"/guides?page=%ff", "/guides?a=%00", "/guides?page=%u0041", "/search?q=%", "/search?q=%c0%af",
				"/api/search?q=%ff", "/api/guides?page=-1", "/api/guides?page=9999999999999999999", "/guides?page=1e9",
				"/guides?&&&=&=", "/guides?page=1#x", "/guides/x?y?z", "http:", "http://", "http:///", "http://[::1",
				"http://localhost:x/", "http://localhost:99999/", "http://a@b@c/", "localhost:80", "/.git/config",
				"/.env", "/server-status", "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health",
				"/h2-console", "/error", "/WEB-INF/", "/META-INF/MANIFEST.MF", "/v3/api-docs/..", "/swagger-ui.html"));
		for (String device : List.of("con", "NUL", "aux", "prn.txt", "com1", "lpt1", "CON.html", "nul%20", "con%2e",
				"C:", "C:/windows/win.ini", "C:%5cboot.ini", "::$DATA", "framewise.css::$DATA", "GUIDES~1")) {
			List.of("/", "/assets/", "/guides/", "/api/guides/", "/guides/alder-birch-cedar/files/")
				.forEach((start) -> addresses.add(start + device));
		}
		check(named(addresses.stream()), output);
	}

	@Test
	void everyMalformedRequestIsAnswered(CapturedOutput output) {
		Map<String, String> requests = new LinkedHashMap<>();
		for (String method : List.of("", "get", "GE T", "G\u0000T", "FOO", "TRACE", "TRACK", "CONNECT", "OPTIONS",
				"DELETE", "PUT", "PATCH", "POST", "PROPFIND", "DEBUG", "M".repeat(9_000), "GET\t", "(", "\u00c4")) {
			List.of("/", "/mcp", "/api/guides", "*", "localhost:80", "/assets/framewise.css")
				.forEach((target) -> requests.put("method " + head(method) + " " + target,
						method + " " + target + " HTTP/1.1\r\n" + END));
		}
		for (String version : List.of("", "HTTP", "HTTP/", "HTTP/1", "HTTP/1.", "HTTP/1.1.1", "HTTP/1.2", "HTTP/1.9",
				"HTTP/0.9", "HTTP/2.0", "HTTP/3", "HTTP/9.9", "HTTP/11", "HTTP/-1", "HTTP/1.1x", "http/1.1",
				"HTTPS/1.1", "FTP/1.0", "HTTP/1,1", " HTTP/1.1", "HTTP/1.1 ", "HTTP/1.0")) {
			requests.put("version '" + version + "'", "GET / " + version + "\r\n" + END);
		}
		requests.put("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
		requests.put("an upgrade", "GET / HTTP/1.1\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nConnection: Upgrade, "
				+ "HTTP2-Settings, close\r\n" + HOST + "\r\n");
		requests.put("a handshake", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n");
		requests.put("no line", "\r\n\r\nGET\r\n\r\n");
		requests.put("spaces alone", "   \r\n\r\n");
		requests.put("a long line", "GET /" + "a".repeat(200_000) + " HTTP/1.1\r\n" + END);
		requests.put("a long line of the API", "GET /api/" + "a".repeat(200_000) + " HTTP/1.1\r\n" + END);
		for (String name : List.of("Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n", "Host: a b\r\n", "Host: a/b\r\n",
				"Host: a,b\r\n", "Host: <a>\r\n", "Host: a:b\r\n", "Host: a:99999\r\n", "Host: [::1\r\n", "Host: @\r\n",
				"Host: a\u0000\r\n", "Host : a\r\n", "Host\r\n", "X: 1\r\n", " Host: a\r\n", "Host:\r\n")) {
			requests.put("host " + name.strip(), "GET /guides HTTP/1.1\r\n" + name + "Connection: close\r\n\r\n");
		}
		for (String header : List.of("Content-Length: -1", "Content-Length: +1", "Content-Length: a",
				"Content-Length: 1e3", "Content-Length: 0x1", "Content-Length: 99999999999999999999",
				"Content-Length: 9223372036854775807", "Content-Length: 5\r\nContent-Length: 6",
				"Content-Length: 0\r\nContent-Length: 0", "Content-Length: 1,2", "Content-Length:",
				"Content-Length: 1000000", "Content-Length: 4\r\nTransfer-Encoding: chunked",
				"Transfer-Encoding: chunked\r\nContent-Length: 0", "Transfer-Encoding: chunked",
				"Transfer-Encoding: chunked, chunked", "Transfer-Encoding: identity",
				"Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked, gzip", "Transfer-Encoding: xchunked",
				"Transfer-Encoding: \u000bchunked", "Transfer-Encoding : chunked", "Transfer-Encoding:",
				"Transfer-Encoding: nope", "X: a\r\n b", "X: a\r\n\tb", "X: a\rb", "X: a\nb", "X: a\u0000b",
				"X: \u0007", "X\u0000: a", "X y: a", ": a", "X", "X: \u00ff\u00fe", "\u00e4: 1", "Expect: 100-continue",
				"Expect: nope", "Range: bytes=0-", "Range: bytes=9999999999999999999-",
				"Range: bytes=" + "0-1,".repeat(1_500) + "0-1", "If-None-Match: \"",
				"If-None-Match: " + "\"a\",".repeat(1_500), "If-Modified-Since: never", "Accept: a", "Accept: */",
				"Accept: " + "a/b;q=2,".repeat(800), "Accept-Encoding: gzip;q=a",
				"Accept-Language: " + "x-".repeat(2_000), "Cookie: " + "a=b; ".repeat(1_500), "Cookie: \"",
				"Cookie: =;=;", "Forwarded: for=\"", "X-Forwarded-Host: evil.example",
				"X-Forwarded-Prefix: //evil.example", "X-Original-URL: /actuator/env", "X-HTTP-Method-Override: DELETE",
				"Origin: null", "Content-Type: multipart/form-data; boundary=", "Content-Type: a/b;charset=nope",
				"Upgrade: websocket", "Connection: close, host", "Keep-Alive: timeout=99999", "TE: chunked",
				"Max-Forwards: -1")) {
			for (String target : List.of("/", "/nowhere", "/api/guides", "/assets/framewise.css", "/search?q=a")) {
				requests.put("header " + head(header) + " " + target,
						"GET " + target + " HTTP/1.1\r\n" + header + "\r\n" + END);
			}
		}
		requests.put("bare line feeds", "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n");
		requests.put("bare carriage returns", "GET / HTTP/1.1\rHost: localhost\rConnection: close\r\r\n\r\n");
		requests.put("a thousand headers", "GET / HTTP/1.1\r\n" + "X-%d: 1\r\n".repeat(1_000) + END);
		requests.put("a thousand short headers", "GET / HTTP/1.1\r\n" + "X:1\r\n".repeat(1_000) + END);
		requests.put("a header of 100 KB", "GET / HTTP/1.1\r\nX: " + "a".repeat(100_000) + "\r\n" + END);
		requests.put("a name of 100 KB", "GET / HTTP/1.1\r\n" + "a".repeat(100_000) + ": 1\r\n" + END);
		for (String path : List.of("/", "/guides", "/api/guides", "/search", "/assets/framewise.css")) {
			for (int many : List.of(201, 1_001, 10_000)) {
				requests.put(many + " parameters of " + path,
						"GET " + path + "?"
								+ IntStream.range(0, many).mapToObj((i) -> "a").collect(Collectors.joining("&"))
								+ " HTTP/1.1\r\n" + END);
			}
		}
		check(requests, output);
	}

	@Test
	void everyBodyIsRefused(CapturedOutput output) {
		Map<String, String> requests = new LinkedHashMap<>();
		for (String chunk : List.of("0\r\n\r\n", "5\r\nhello\r\n0\r\n\r\n", "zz\r\n", "-1\r\n\r\n",
				"ffffffffffffffffff\r\n\r\n", "5\r\nhelloworld\r\n", "1;" + "a".repeat(20_000) + "\r\na\r\n0\r\n\r\n",
				"0\r\nX: " + "a".repeat(20_000) + "\r\n\r\n", "5\nhello\n0\n\n")) {
			for (String line : List.of("GET /", "HEAD /guides", "GET /api/guides", "POST /", "POST /mcp",
					"POST /api/guides", "PUT /mcp")) {
				requests.put("chunk " + head(chunk) + " " + line,
						line + " HTTP/1.1\r\nContent-Type: application/json\r\n" + "Transfer-Encoding: chunked\r\n"
								+ END + chunk);
			}
		}
		for (String line : List.of("GET /", "HEAD /", "GET /nowhere", "GET /api/guides", "GET /mcp",
				"GET /assets/framewise.css", "POST /", "POST /mcp", "POST /mcp?a=b", "DELETE /mcp", "PUT /mcp?a=b",
				"PUT /api/guides")) {
			for (int length : List.of(5, 100_000, 4_000_000)) {
				requests.put(length + " bytes for " + line, line + " HTTP/1.1\r\nContent-Type: application/json\r\n"
						+ "Content-Length: " + length + "\r\n" + END + "a".repeat(length));
				requests.put(length + " fields for " + line,
						line + " HTTP/1.1\r\n" + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
								+ length + "\r\n" + END + "a".repeat(length));
			}
			requests.put("fields to come for " + line,
					line + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n"
							+ END);
			requests.put("a body to come for " + line, line + " HTTP/1.1\r\nContent-Type: application/json\r\n"
					+ "Expect: 100-continue\r\nContent-Length: 1000000\r\n" + END);
		}
		check(requests, output);
	}

	/**
	 * A connection that stays open must be answered like one that does not.
	 */
	@Test
	void whatFollowsOnTheSameConnectionIsAnsweredToo(CapturedOutput output) {
		Map<String, String> requests = new LinkedHashMap<>();
		for (String first : List.of("GET / HTTP/1.1\r\n" + HOST + "\r\n", "GET /nowhere HTTP/1.1\r\n" + HOST + "\r\n",
				"POST / HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\n\r\nhello",
				"OPTIONS * HTTP/1.1\r\n" + HOST + "\r\n", "GET /%00 HTTP/1.1\r\n" + HOST + "\r\n",
				"GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD / HTTP/1.1\r\n" + HOST + "\r\n",
				"GET /guides?% HTTP/1.1\r\n" + HOST + "\r\n",
				"POST /mcp HTTP/1.1\r\n" + HOST + "Content-Length: 2\r\n\r\n{}", "TRACE / HTTP/1.1\r\n" + HOST + "\r\n",
				"GET / HTTP/1.1\r\n" + HOST + "Connection: keep-alive\r\n\r\n")) {
			requests.put("alone " + head(first), first);
			requests.put("followed " + head(first), first + "GET /guides HTTP/1.1\r\n" + END);
			requests.put("followed by garbage " + head(first), first + "\u0000\u0001garbage\r\n\r\n");
		}
		check(requests, output);
	}

	private static Map<String, String> named(Stream<String> addresses) {
		Map<String, String> requests = new LinkedHashMap<>();
		addresses.forEach((address) -> requests.put(address, "GET " + address + " HTTP/1.1\r\n" + END));
		return requests;
	}

	private void check(Map<String, String> requests, CapturedOutput output) {
		List<String> faults = requests.entrySet()
			.parallelStream()
			.map((entry) -> fault(entry.getKey(), send(entry.getValue())))
			.filter((fault) -> !fault.isEmpty())
			.toList();
		assertThat(faults).isEmpty();
		assertThat(output.toString()).doesNotContain(" ERROR ").doesNotContain("\tat ");
	}

	/**
	 * What is wrong with an answer, or an empty text.
	 */
	private static String fault(String name, String answer) {
		if (!answer.startsWith("HTTP/1.1 ")) {
			return name + " → not answered: " + head(answer);
		}
		int status = Integer.parseInt(answer.substring(9, 12));
		if (status < 200 || status > 499) {
			return name + " → " + status;
		}
		for (String foreign : FOREIGN) {
			if (answer.contains(foreign)) {
				return name + " → " + status + " with '" + foreign + "'";
			}
		}
		if (Pattern.compile("(?i)\r\nlocation: *(?://|[a-z]+:(?!//localhost[:/]))").matcher(answer).find()) {
			return name + " → " + status + " leads away";
		}
		for (Map.Entry<String, String> header : SecurityHeaders.ALL.entrySet()) {
			// Data may be read by pages of other sites.
			String value = header.getKey().equals("Cross-Origin-Resource-Policy") ? "" : header.getValue();
			if (!answer.contains("\r\n" + header.getKey() + ": " + value)) {
				return name + " → " + status + " without " + header.getKey();
			}
		}
		return "";
	}

	private static String head(String text) {
		return ((text.length() > 60) ? text.substring(0, 60) + "…" : text).replace("\r", "\\r").replace("\n", "\\n");
	}

	/**
	 * Sends bytes, and reads until the answer is whole.
	 */
	private String send(String request) {
		URI base = URI.create(this.visitor.address("/"));
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try (Socket socket = new Socket(base.getHost(), base.getPort())) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			write(socket, request.getBytes(StandardCharsets.ISO_8859_1));
			read(socket.getInputStream(), answer);
		}
		catch (SocketTimeoutException ex) {
			answer.writeBytes(" … and then nothing".getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			answer.writeBytes((" … and then " + ex.getMessage()).getBytes(StandardCharsets.UTF_8));
		}
		return answer.toString(StandardCharsets.UTF_8).replaceFirst("^HTTP/1\\.1 100 Continue\r\n\r\n", "");
	}

	private static void write(Socket socket, byte[] bytes) {
		try {
			socket.getOutputStream().write(bytes);
		}
		catch (IOException ex) {
			// The server has heard enough; what it says of it counts.
		}
	}

	private static void read(InputStream from, ByteArrayOutputStream answer) throws IOException {
		byte[] some = new byte[16 * 1024];
		for (int read = 0; read >= 0 && !isWhole(answer);) {
			read = from.read(some);
			answer.write(some, 0, Math.max(read, 0));
		}
	}

	private static boolean isWhole(ByteArrayOutputStream answer) {
		String text = answer.toString(StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		Matcher length = LENGTH.matcher((end < 0) ? "" : text.substring(0, end));
		return length.find() && text.length() >= end + 4 + Integer.parseInt(length.group(1));
	}

}
