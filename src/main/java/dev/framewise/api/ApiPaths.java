package dev.framewise.api;

import java.util.regex.Pattern;

/**
 * Which addresses are for programs.
 */
final class ApiPaths {

	private static final String API = "/api";

	private static final String DESCRIPTION = "/v3/api-docs";

	private static final Pattern EXPORT = Pattern
		.compile("/guides/[^/]+(?:/matrix\\.(?:csv|json|md)|\\.md)|/schemas/[^/]+|/llms\\.txt");

	private ApiPaths() {
	}

	/**
	 * Whether a path belongs to the API, which speaks JSON alone.
	 */
	static boolean isApi(String path) {
		return path.equals(API) || path.startsWith(API + "/") || path.equals(DESCRIPTION);
	}

	/**
	 * Whether programs that run in other sites' pages may read it.
	 */
	static boolean isOpen(String path) {
		return isApi(path) || EXPORT.matcher(path).matches();
	}

}
