package dev.framewise.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What is answered where there is no answer for a moment: ready made, since it is given
 * when nothing can be spared to make one.
 */
public final class Unavailable {

	private static final byte[] PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="robots" content="noindex">
			<title>Not available for a moment</title>
			</head>
			<body>
			<main>
			<h1>Not available for a moment</h1>
			<p>This page cannot be shown right now. Please try again in a few seconds.</p>
			</main>
			</body>
			</html>
			""".getBytes(StandardCharsets.UTF_8);

	private static final byte[] SENTENCE = "This cannot be given right now. Please try again in a few seconds.\n"
		.getBytes(StandardCharsets.UTF_8);

	private Unavailable() {
	}

	/**
	 * Answers with 503: as a problem to whoever asks for JSON, as a sentence in the place
	 * of another file, else as a page.
	 * @param request what cannot be answered
	 * @param response the response, of which nothing is sent yet
	 * @param seconds when to ask again
	 * @throws IOException if the client has gone
	 */
	public static void answer(HttpServletRequest request, HttpServletResponse response, int seconds)
			throws IOException {
		response.resetBuffer();
		response.setHeader("Retry-After", String.valueOf(seconds));
		response.setHeader("Cache-Control", "no-store");
		String path = ApiProblem.path(request);
		if (ApiPaths.isApi(path) || path.endsWith(".json")) {
			new ApiProblem(ProblemType.UNAVAILABLE).write(request, response);
		}
		else if (ApiPaths.isOpen(path)) {
			write(request, response, "text/plain;charset=UTF-8", SENTENCE);
		}
		else {
			write(request, response, "text/html;charset=UTF-8", PAGE);
		}
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
			throws IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType(type);
		response.setContentLength(bytes.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(bytes);
		}
	}

}
