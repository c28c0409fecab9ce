package dev.framewise.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StyleSheetTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			a { color: red; }                         | a{color:red;}
			a,  b > c { margin: 0 auto }              | a,b > c{margin:0 auto}
			a :hover { top: calc(1px + 2px) }         | a :hover{top:calc(1px + 2px)}
			a:hover { --x: 1; }                       | a:hover{--x:1;}
			@media (width < 40em) and print { a { } } | @media (width < 40em) and print{a{}}
			a { content: "/*  ; " / ""; }             | a{content:"/*  ; " / "";}
			a { content: "\\" { " ; }                 | a{content:"\\" { ";}
			a { content: ' ; ' }                      | a{content:' ; '}
			/* about a */ a /* b */ b { }             | a b{}
			a/**/b { }                                | a b{}
			""")
	void whatMeansNothingIsLeftOut(String written, String sent) {
		assertThat(StyleSheet.compact(written)).isEqualTo(sent);
	}

	@Test
	void whatIsNeverClosedEndsWithTheSheet() {
		assertThat(StyleSheet.compact("a { content: \"b")).isEqualTo("a{content:\"b");
		assertThat(StyleSheet.compact("a { content: \"b\\")).isEqualTo("a{content:\"b\\");
		assertThat(StyleSheet.compact("a { } /* b")).isEqualTo("a{}");
	}

}
