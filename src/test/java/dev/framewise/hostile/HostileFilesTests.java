package dev.framewise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import dev.framewise.publish.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pathological Markdown and hostile front matter: each file is published within its
 * limits or refused by name, and other pages answer meanwhile. How long that takes is
 * measured by {@link HostileFilesStressTests}.
 */
@ChangingSite
@DirtiesContext
class HostileFilesTests {

	private static final String ARTICLE = "guides/%s/guide.md";

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	HostileFilesTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@BeforeEach
	void publish() {
		ChangingSite.FOLDER.clear()
			.write("site.yaml", "name: Site\n")
			.write("authors/ed.md", "---\nname: Ed\n---\n\n[Other](/guides/other)\n")
			.write(ARTICLE.formatted("other"), HostileFile.page("Other", "A good page.\n"));
		this.loader.load();
	}

	@Test
	void eachIsPublishedOrRefusedByNameWhileOtherPagesAnswer() {
		List<HostileFile> files = Stream
			.concat(HostileMarkdown.files(60_000).stream(), HostileFrontMatter.files().stream())
			.toList();
		assertThat(files).hasSizeGreaterThanOrEqualTo(120).extracting(HostileFile::name).doesNotHaveDuplicates();
		files.forEach((file) -> ChangingSite.FOLDER.write(ARTICLE.formatted(file.name()), file.bytes()));
		CompletableFuture<LoadReport> load = CompletableFuture.supplyAsync(this.loader::load);
		int answers = 0;
		do {
			assertThat(this.visitor.page("/guides/other").text()).contains("A good page.");
			answers++;
		}
		while (!load.isDone());
		assertThat(answers).isGreaterThan(1);
		LoadReport report = load.join();
		List<String> unexpected = new ArrayList<>();
		for (HostileFile file : files) {
			String outcome = outcome(file, report);
			if (!file.allows(outcome)) {
				unexpected.add(file.name() + " is " + outcome + ", not " + file.outcome());
			}
		}
		assertThat(unexpected).isEmpty();
		assertThat(this.visitor.get("/guides").statusCode()).isEqualTo(200);
	}

	/** The codes a file is refused with, and whether it is published. */
	private String outcome(HostileFile file, LoadReport report) {
		List<String> outcome = report.problems()
			.stream()
			.filter((problem) -> problem.code().holdsBack()
					&& problem.place().path().equals(ARTICLE.formatted(file.name())))
			.map((problem) -> problem.code().id())
			.distinct()
			.collect(Collectors.toCollection(ArrayList::new));
		if (this.visitor.get("/guides/" + file.name()).statusCode() == 200) {
			outcome.add(HostileFile.PUBLISHED);
		}
		return String.join(", ", outcome);
	}

}
