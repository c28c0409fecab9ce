package dev.framewise.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells readers and programs to come again in a moment. It is a page of its own, without
 * the layout, the database or anything else that may be what is short.
 */
public final class Unavailable {

	private static final byte[] PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<title>Not available for a moment</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">
			</head>
			<body>
			<main>
			<h1>Not available for a moment</h1>
			<p>This page cannot be made just now. Please try again in a moment, at the same address.</p>
			</main>
			</body>
			</html>
			""".getBytes(StandardCharsets.UTF_8);

	private Unavailable() {
	}

	/**
	 * Answers.
	 * @param request the request that cannot be answered now
	 * @param response the response, of which nothing is sent yet
	 * @throws IOException if the client has gone
	 */
	public static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("Retry-After", "1");
		response.setHeader("Cache-Control", "no-store");
		if (ApiProblem.isFor(request)) {
			new ApiProblem(ProblemType.UNAVAILABLE).write(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(PAGE.length);
		response.getOutputStream().write(PAGE);
	}

}
