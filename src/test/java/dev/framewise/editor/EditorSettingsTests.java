package dev.framewise.editor;

import java.nio.file.Path;

import dev.framewise.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditorSettingsTests {

	private static final Path FOLDER = Path.of("/home/an editor/content");

	private static final Place PLACE = new Place("guides/a/guide.md", 12, 5);

	@ParameterizedTest
	@CsvSource({ "vscode://file/{file}:{line}:{column}, vscode://file/home/an%20editor/content/guides/a/guide.md:12:5",
			"idea://open?file={file}&line={line}, idea://open?file=/home/an%20editor/content/guides/a/guide.md&line=12" })
	void leadsToThePlaceInAProgram(String open, String address) {
		assertThat(new EditorSettings(open).address(FOLDER, PLACE)).isEqualTo(address);
	}

	@Test
	void aNameCannotBeTakenForAnotherPlaceholder() {
		assertThat(new EditorSettings("x:{file}:{line}").address(FOLDER, new Place("guides/{line}%\"<>/a.md", 3, 1)))
			.isEqualTo("x:/home/an%20editor/content/guides/%7Bline%7D%25%22%3C%3E/a.md:3");
	}

	@Test
	void leadsNowhereWhereNoProgramIsSet() {
		assertThat(new EditorSettings(null).address(FOLDER, PLACE)).isNull();
		assertThat(new EditorSettings(" ").address(FOLDER, PLACE)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert('{file}')", "JavaScript:alert('{file}')", "data:text/html,{file}",
			"vbscript:{file}", "blob:{file}", "vscode://file/:{line}", "/editor/{file}", "{file}",
			"java\nscript:{file}", "https://x.example/ {file}" })
	void refusesWhatIsNoAddressOfAProgram(String open) {
		assertThatIllegalArgumentException().isThrownBy(() -> new EditorSettings(open))
			.withMessageContaining("framewise.editor.open");
	}

}
