package dev.framewise.api;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that the API answers with. Each is explained where its name leads.
 */
public enum ProblemType {

	/** A value that cannot be. */
	BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter cannot be answered",
			"The value is not known here, cannot be read, or stands twice where it may stand once. The detail names it, and what is known instead."),

	/** Not even the address can be read. */
	UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read",
			"The address or a header is not written as HTTP has it, as with a percent sign that encodes nothing."),

	/** Nothing is there. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing at this address",
			"There is no such guide, framework or page of a list, or the guide has no matrix or wizard."),

	/** Only reading is possible. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not allowed",
			"The API is read only: GET, HEAD and OPTIONS are answered, as the header Allow says."),

	/** Only JSON is there. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Only JSON can be had",
			"The header Accept leaves out application/json, and there is nothing else at this address."),

	/** A fault of ours. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here",
			"It is our fault, not yours. Please try again in a moment."),

	/**
	 * More is asked for than can be made at once, or what it is made of cannot be had.
	 */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available for a moment",
			"What was asked for cannot be made just now. The header Retry-After says after how many seconds to ask again.");

	/** Where the types are explained. */
	private static final String PAGE = "/developers#problem-";

	private final HttpStatus status;

	private final String title;

	private final String meaning;

	ProblemType(HttpStatus status, String title, String meaning) {
		this.status = status;
		this.title = title;
		this.meaning = meaning;
	}

	/**
	 * The type of a problem of which only the status is known.
	 * @param status the status
	 * @return the type that comes nearest
	 */
	public static ProblemType of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> NOT_FOUND;
			case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
			case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
			case SERVICE_UNAVAILABLE -> UNAVAILABLE;
			default -> status.is4xxClientError() ? UNREADABLE_REQUEST : INTERNAL_ERROR;
		};
	}

	/**
	 * The name.
	 * @return lower case words joined by hyphens
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What stands for the type in an answer, and leads to its explanation.
	 * @return a path of this site
	 */
	public String address() {
		return PAGE + id();
	}

	/**
	 * The status of answers of this type.
	 * @return the status
	 */
	public HttpStatus status() {
		return this.status;
	}

	/**
	 * What happened, in a few words.
	 * @return the title, the same in all answers of this type
	 */
	public String title() {
		return this.title;
	}

	/**
	 * What it means.
	 * @return a sentence or two
	 */
	public String meaning() {
		return this.meaning;
	}

}
