package dev.framewise.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/**
 * The languages that are highlighted, by the words editors write behind a fence.
 */
enum CodeLanguage {

	C("C", SyntaxConstants.SYNTAX_STYLE_C, "c", "h"),

	CONSOLE("Console", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "console", "shell-session", "terminal"),

	CPLUSPLUS("C++", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS, "cpp", "c++", "cxx", "hpp"),

	CSHARP("C#", SyntaxConstants.SYNTAX_STYLE_CSHARP, "csharp", "cs", "c#"),

	CSS("CSS", SyntaxConstants.SYNTAX_STYLE_CSS, "css"),

	DART("Dart", SyntaxConstants.SYNTAX_STYLE_DART, "dart"),

	DOCKERFILE("Dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE, "dockerfile", "docker", "containerfile"),

	ENV("Environment", SyntaxConstants.SYNTAX_STYLE_ENV, "env", "dotenv"),

	GO("Go", SyntaxConstants.SYNTAX_STYLE_GO, "go", "golang"),

	GROOVY("Groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY, "groovy", "gradle"),

	HTML("HTML", SyntaxConstants.SYNTAX_STYLE_HTML, "html", "htm", "jinja", "jinja2"),

	INI("INI", SyntaxConstants.SYNTAX_STYLE_INI, "ini", "cfg"),

	JAVA("Java", SyntaxConstants.SYNTAX_STYLE_JAVA, "java"),

	JAVASCRIPT("JavaScript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "javascript", "js", "mjs", "cjs", "jsx"),

	JSON("JSON", SyntaxConstants.SYNTAX_STYLE_JSON, "json"),

	JSONC("JSON", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS, "jsonc", "json5"),

	KOTLIN("Kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN, "kotlin", "kt", "kts"),

	LUA("Lua", SyntaxConstants.SYNTAX_STYLE_LUA, "lua"),

	MAKEFILE("Makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE, "makefile", "make"),

	PERL("Perl", SyntaxConstants.SYNTAX_STYLE_PERL, "perl", "pl"),

	PHP("PHP", SyntaxConstants.SYNTAX_STYLE_PHP, "php"),

	POWERSHELL("PowerShell", SyntaxConstants.SYNTAX_STYLE_POWERSHELL, "powershell", "ps1"),

	PROPERTIES("Properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE, "properties"),

	PROTO("Protocol Buffers", SyntaxConstants.SYNTAX_STYLE_PROTO, "proto", "protobuf"),

	PYTHON("Python", SyntaxConstants.SYNTAX_STYLE_PYTHON, "python", "py", "python3"),

	RUBY("Ruby", SyntaxConstants.SYNTAX_STYLE_RUBY, "ruby", "rb"),

	RUST("Rust", SyntaxConstants.SYNTAX_STYLE_RUST, "rust", "rs"),

	SCALA("Scala", SyntaxConstants.SYNTAX_STYLE_SCALA, "scala"),

	SHELL("Shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "sh", "bash", "shell", "zsh"),

	SQL("SQL", SyntaxConstants.SYNTAX_STYLE_SQL, "sql"),

	/** There is none for TOML; what INI has in common with it is enough. */
	TOML("TOML", SyntaxConstants.SYNTAX_STYLE_INI, "toml"),

	TYPESCRIPT("TypeScript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "typescript", "ts", "tsx"),

	XML("XML", SyntaxConstants.SYNTAX_STYLE_XML, "xml", "svg", "xsd", "xslt"),

	YAML("YAML", SyntaxConstants.SYNTAX_STYLE_YAML, "yaml", "yml");

	private final String title;

	private final String style;

	private final List<String> words;

	CodeLanguage(String title, String style, String... words) {
		this.title = title;
		this.style = style;
		this.words = List.of(words);
	}

	/**
	 * What the language is called.
	 */
	String title() {
		return this.title;
	}

	/**
	 * The highlighter's name for it.
	 */
	String style() {
		return this.style;
	}

	List<String> words() {
		return this.words;
	}

	static Optional<CodeLanguage> of(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((language) -> language.words.contains(lower)).findFirst();
	}

}
