package dev.framewise.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/**
 * A problem as RFC 9457 has it: what programs are told instead of what they asked for.
 *
 * @param type what kind of problem it is
 * @param detail what happened this time, in a sentence
 */
public record ApiProblem(ProblemType type, String detail) {

	/**
	 * A problem of which there is no more to say than its type does.
	 * @param type what kind of problem it is
	 */
	public ApiProblem(ProblemType type) {
		this(type, type.meaning());
	}

	/**
	 * Whether whoever sent a request wants problems to be told this way.
	 * @param request the request, or what became of it when it failed
	 * @return whether it asks the API
	 */
	public static boolean isFor(HttpServletRequest request) {
		return ApiPaths.isApi(path(request));
	}

	/**
	 * Whether whoever asks for an address wants problems to be told this way.
	 * @param path the path of the address
	 * @return whether it asks the API
	 */
	public static boolean isFor(String path) {
		return ApiPaths.isApi(path);
	}

	/**
	 * The answer of a controller.
	 * @return a view that is this problem
	 */
	public ModelAndView answer() {
		return new ModelAndView((model, request, response) -> write(request, response));
	}

	/**
	 * Answers.
	 * @param request the request that failed
	 * @param response the response, of which nothing is sent yet
	 * @throws IOException if the client has gone
	 */
	public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] bytes = json(this.type.status().value(), path(request));
		response.setStatus(this.type.status().value());
		// JSON has no character set of its own; whoever chose a locale may have set one.
		response.setCharacterEncoding((String) null);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	/**
	 * The problem as bytes.
	 * @param status the status of the answer
	 * @param path the path that was asked for
	 * @return JSON
	 */
	public byte[] json(int status, String path) {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", this.type.address());
		problem.put("title", this.type.title());
		problem.put("status", status);
		problem.put("detail", this.detail);
		problem.put("instance", path);
		return JsonMapper.shared().writeValueAsBytes(problem);
	}

	/**
	 * The path that was asked for, also where a page of an error is made for it.
	 */
	static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String path) ? path : request.getRequestURI();
	}

}
