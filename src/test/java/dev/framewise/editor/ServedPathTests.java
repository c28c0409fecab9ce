package dev.framewise.editor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServedPathTests {

	@ParameterizedTest
	@CsvSource({ "site.yaml, site, site.yaml, /", "authors/ann.md, authors/ann, authors/ann.md, /authors/ann",
			"guides/a/guide.md, guides/a, guides/a/guide.md, /guides/a",
			"guides/a/samples/x.md, guides/a, guides/a/guide.md, /guides/a" })
	void aFileBelongsToAPage(String file, String path, String main, String page) {
		ServedPath served = ServedPath.ofFile(file);
		assertThat(served.path()).isEqualTo(path);
		assertThat(served.file()).isEqualTo(main);
		assertThat(served.page()).isEqualTo(page);
	}

	@ParameterizedTest
	@CsvSource({ "guides", "authors" })
	void aFolderHasNoPage(String folder) {
		assertThat(ServedPath.ofFile(folder).page()).isNull();
	}

}
