package dev.framewise.web;

import java.util.Map;

/**
 * What browsers are told of every answer: load from this host only, run nothing inline,
 * be framed by nobody.
 */
final class SecurityHeaders {

	/** Values by name. */
	static final Map<String, String> ALL = Map.of("Content-Security-Policy",
			"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
					+ "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
					+ "require-trusted-types-for 'script'; trusted-types search matrix editor",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "strict-origin-when-cross-origin",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

	private SecurityHeaders() {
	}

}
