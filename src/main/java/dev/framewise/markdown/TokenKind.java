package dev.framewise.markdown;

import java.util.Locale;

import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * What a piece of code is, as far as readers are shown it.
 */
enum TokenKind {

	/** Nothing that is set apart. */
	PLAIN,
	/** A word of the language. */
	KEYWORD,
	/** Text in quotes. */
	STRING,
	/** A number, or a named constant of the language. */
	NUMBER,
	/** A comment. */
	COMMENT,
	/** A function or type, an attribute, a key, a variable of the shell. */
	NAME,
	/** An annotation, a directive, an entity. */
	META;

	/**
	 * The class of the elements that hold such code.
	 */
	String cssClass() {
		return "tok-" + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind of a token type of the highlighter.
	 */
	static TokenKind of(int type) {
		return switch (type) {
			case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME -> KEYWORD;
			case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE,
					TokenTypes.REGEX, TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE, TokenTypes.MARKUP_CDATA,
					TokenTypes.ERROR_STRING_DOUBLE, TokenTypes.ERROR_CHAR ->
				STRING;
			case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT,
					TokenTypes.LITERAL_NUMBER_HEXADECIMAL, TokenTypes.LITERAL_BOOLEAN ->
				NUMBER;
			case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MULTILINE, TokenTypes.COMMENT_DOCUMENTATION,
					TokenTypes.COMMENT_KEYWORD, TokenTypes.COMMENT_MARKUP, TokenTypes.MARKUP_COMMENT ->
				COMMENT;
			case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE ->
				NAME;
			case TokenTypes.ANNOTATION, TokenTypes.PREPROCESSOR, TokenTypes.MARKUP_DTD,
					TokenTypes.MARKUP_PROCESSING_INSTRUCTION, TokenTypes.MARKUP_CDATA_DELIMITER,
					TokenTypes.MARKUP_ENTITY_REFERENCE ->
				META;
			default -> PLAIN;
		};
	}

}
