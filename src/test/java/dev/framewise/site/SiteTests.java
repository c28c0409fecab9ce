package dev.framewise.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

	@Test
	void addressesAreFilledInAndEscaped() {
		Site site = site("https://code.example/edit/{path}?plain=1#L{line}",
				"https://code.example/new?title={subject}&body={path}:{line}");
		assertThat(site.editAddress("guides/a b/guide.md", 7))
			.isEqualTo("https://code.example/edit/guides/a%20b/guide.md?plain=1#L7");
		assertThat(site.reportAddress("guides/a/guide.md", 1, "C# & “Ö”/{line}?"))
			.isEqualTo("https://code.example/new?title=C%23%20%26%20%E2%80%9C%C3%96%E2%80%9D%2F%7Bline%7D%3F"
					+ "&body=guides/a/guide.md:1");
	}

	@Test
	void whatTheSiteDoesNotSayIsNoAddress() {
		assertThat(site(null, null).editAddress("a", 1)).isNull();
		assertThat(site(null, null).reportAddress("a", 1, "b")).isNull();
	}

	private static Site site(@Nullable String edit, @Nullable String report) {
		return new Site("A", "", "en", null, List.of(), null, edit, report);
	}

}
