package dev.framewise.problem;

import java.util.Locale;

/**
 * Every kind of problem content can have; the name in lower case with hyphens is the code
 * editors see.
 */
public enum ProblemCode {

	/** The file cannot be read, or is not UTF-8 text. */
	UNREADABLE,
	/** So much vanished at once that it may be a mistake. */
	VANISHED,
	/** The file or folder name is not an id. */
	BAD_NAME,
	/** A size, a number or a depth passes a limit. */
	LIMIT,
	/** Front matter is missing or does not end. */
	FRONT_MATTER,
	/** The YAML cannot be read. */
	YAML,
	/** A key nobody knows. */
	UNKNOWN_KEY,
	/** A key that must be there is not. */
	MISSING_KEY,
	/** A value of the wrong kind. */
	BAD_VALUE,
	/** A framework that has no file. */
	UNKNOWN_FRAMEWORK,
	/** An author that has no file. */
	UNKNOWN_AUTHOR,
	/** A guide that has no folder. */
	UNKNOWN_GUIDE(Kind.REFERENCE),
	/** An alias that is the slug of a guide; the slug wins, so nothing is held back. */
	DUPLICATE_SLUG(Kind.REFERENCE),
	/** The same alias in two guides. */
	DUPLICATE_ALIAS,
	/** The same id twice on one page. */
	DUPLICATE_ID,
	/** A row id twice in one guide. */
	DUPLICATE_ROW,
	/** A framework's column twice in one table. */
	DUPLICATE_COLUMN,
	/** A question id twice in one wizard. */
	DUPLICATE_QUESTION,
	/** An answer id twice in one question. */
	DUPLICATE_ANSWER,
	/** A section that may stand only once in a guide. */
	DUPLICATE_SECTION,
	/** Something in braces that is not an attribute. */
	BAD_ATTRIBUTE,
	/** An attribute of a code block that cannot be read. */
	BAD_CODE_ATTRIBUTE,
	/** A text that leaves nothing for an id. */
	NO_ID,
	/** A framework that the guide does not compare. */
	NOT_COMPARED,
	/** A section of a comparison in a guide that compares nothing. */
	NEEDS_COMPARES,
	/** A section that does not hold what its class says. */
	SECTION_CONTENT,
	/** A wizard line that cannot be read. */
	WIZARD_SYNTAX,
	/** A question with fewer than two answers. */
	TOO_FEW_ANSWERS,
	/** An include that is not there or leaves the guide's folder. */
	BAD_INCLUDE,
	/** A measurement that is not there, or leaves the guide's measurements. */
	BAD_MEASUREMENT,
	/** A link that leads nowhere. */
	BROKEN_LINK(Kind.REFERENCE),
	/** An image that is not there. */
	BROKEN_IMAGE(Kind.REFERENCE),
	/** A footnote without a definition. */
	BROKEN_FOOTNOTE(Kind.REFERENCE),
	/** A level-1 heading in a body. */
	TITLE_IN_BODY(Kind.WARNING),
	/** A reference to a draft that is not shown. */
	HIDDEN_DRAFT(Kind.WARNING),
	/** A cell with neither source nor judgement. */
	UNSOURCED_CELL(Kind.WARNING),
	/** <em>Partial</em> that does not say in what. */
	PARTIAL_WITHOUT_NOTE(Kind.WARNING),
	/** A source that does not say when somebody looked. */
	UNCHECKED_SOURCE(Kind.WARNING),
	/** A source somebody looked at too long ago. */
	STALE_SOURCE(Kind.WARNING),
	/** A framework no combination of answers makes the only winner. */
	NEVER_WINS(Kind.WARNING),
	/** A question whose answer never changes the outcome. */
	NEVER_MATTERS(Kind.WARNING),
	/** A wizard too large for the analysis of its outcomes. */
	NOT_ANALYSED(Kind.WARNING),
	/** A guide no other page links to. */
	UNLINKED_GUIDE(Kind.WARNING);

	private final Kind kind;

	ProblemCode() {
		this(Kind.ERROR);
	}

	ProblemCode(Kind kind) {
		this.kind = kind;
	}

	/**
	 * How grave such a problem is.
	 * @return the severity
	 */
	public Severity severity() {
		return (this.kind == Kind.WARNING) ? Severity.WARNING : Severity.ERROR;
	}

	/**
	 * Whether a file with such a problem stays out of service; a broken reference fails a
	 * check but holds nothing back.
	 * @return whether the file is held back
	 */
	public boolean holdsBack() {
		return this.kind == Kind.ERROR;
	}

	/**
	 * The code as editors see it.
	 * @return lower case with hyphens
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private enum Kind {

		ERROR, REFERENCE, WARNING

	}

}
