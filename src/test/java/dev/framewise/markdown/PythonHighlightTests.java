package dev.framewise.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the highlighter's own lexer does not know of Python.
 */
class PythonHighlightTests {

	@Test
	void asyncAwaitAndWithAreKeywords() {
		assertThat(python("async def f():\n    async with g() as h:\n        await h\n"))
			.isEqualTo("KEYWORD async, KEYWORD def, NAME f, KEYWORD async, KEYWORD with, KEYWORD as, KEYWORD await");
	}

	@Test
	void whatIsDefinedIsANameAndAnAttributeIsNoBuiltIn() {
		assertThat(python("class open:\n    x.open = open\n    print(None)"))
			.isEqualTo("KEYWORD class, NAME open, NAME open, NAME print, NUMBER None");
	}

	@Test
	void matchAndCaseAreKeywordsWhereTheyAreUsedAsSuch() {
		assertThat(python("""
				match command.split():
				    case ["go", where] if where:
				        go()
				    case {"x": 1} | Point(x=0):
				        match (a, b):
				            case (1, 2): pass
				    case _:
				        case = match[0]
				""")).isEqualTo("""
				KEYWORD match, KEYWORD case, STRING "go", KEYWORD if, KEYWORD case, STRING "x", NUMBER 1, NUMBER 0, \
				KEYWORD match, KEYWORD case, NUMBER 1, NUMBER 2, KEYWORD pass, KEYWORD case, NUMBER 0""");
		assertThat(python("match \\\n    x:\n    case -1: pass"))
			.isEqualTo("KEYWORD match, KEYWORD case, NUMBER 1, KEYWORD pass");
		assertThat(python("match f(\n    x,\n):\n    case 'a': pass"))
			.isEqualTo("KEYWORD match, KEYWORD case, STRING 'a', KEYWORD pass");
	}

	@ParameterizedTest
	@ValueSource(strings = { "match = a", "match.a(b)", "match(a, b)", "match: a", "match, case = a, b", "a.match(b)",
			"case = a", "case(a)", "case[a]: b", "match[a]: b", "f(match=a, case=b)", "f(\n    match,\n    case\n)",
			"match", "case", "match -a", "type(a)", "type = a" })
	void elsewhereTheyAreNames(String code) {
		assertThat(python(code)).doesNotContain("KEYWORD");
	}

	@Test
	void typeIsAKeywordWhereItNamesAType() {
		assertThat(python("type A = b")).isEqualTo("KEYWORD type");
		assertThat(python("type A[T] = b")).isEqualTo("KEYWORD type");
		assertThat(python("type(a)")).isEqualTo("NAME type");
	}

	@Test
	void stringsHaveTheirPrefixes() {
		assertThat(python("rb'a\\'b' + Rb\"c\" + u'd' + xf'e'"))
			.isEqualTo("STRING rb'a\\'b', STRING Rb\"c\", STRING u'd', STRING 'e'");
	}

	@Test
	void fieldsOfFormattedStringsAreCode() {
		assertThat(python("f'a {len(b)!r:>{c}.2f} {{d}} {None}'"))
			.isEqualTo("STRING f'a , NAME len, STRING >, STRING .2f, STRING  {{d}} , NUMBER None, STRING '");
		assertThat(python("f'''a\n{\n  b if c else 'd'\n}'''"))
			.isEqualTo("STRING f'''a\n, KEYWORD if, KEYWORD else, STRING 'd', STRING '''");
	}

	@Test
	void fieldsMayHoldTheSameQuotes() {
		assertThat(python("f\"{a[\"b\"]} {f\"{\"c\"}\"}\" + 'd'")).isEqualTo(
				"STRING f\", STRING \"b\", STRING  , STRING f\", STRING \"c\", STRING \", STRING \", STRING 'd'");
		assertThat(python("f\"{ {'a': 1}['a'] }\" # b"))
			.isEqualTo("STRING f\", STRING 'a', NUMBER 1, STRING 'a', STRING \", COMMENT # b");
	}

	@Test
	void aStringThatIsNotClosedEndsWithItsLine() {
		assertThat(python("a = 'b\nif c: pass")).isEqualTo("STRING 'b, KEYWORD if, KEYWORD pass");
		assertThat(python("a = 'b\\\nc'\nif d: pass")).isEqualTo("STRING 'b\\\nc', KEYWORD if, KEYWORD pass");
		assertThat(python("'''a\nif b: pass")).isEqualTo("STRING '''a\nif b: pass");
	}

	@Test
	void fieldsInFieldsHaveAnEnd() {
		assertThat(python("f'{".repeat(500))).startsWith("STRING f'");
	}

	@Test
	void quotesInCommentsOpenNothing() {
		assertThat(python("# don't\nif a: pass")).isEqualTo("COMMENT # don't, KEYWORD if, KEYWORD pass");
	}

	private static String python(String code) {
		return HighlighterTests.said("python", code);
	}

}
