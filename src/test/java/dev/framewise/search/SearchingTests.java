package dev.framewise.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found in a small index, and marked in what was found.
 */
class SearchingTests {

	private final WordAnalyzer analyzer = new WordAnalyzer("en");

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

	private PassageIndex.Opened index;

	@BeforeEach
	void write() throws IOException {
		try (IndexWriter writer = new IndexWriter(this.directory, new IndexWriterConfig(this.analyzer))) {
			writer.addDocument(passage("cart", "A cart takes a load."));
			writer.addDocument(passage("card", "A card takes a stamp."));
			writer.addDocument(passage("cartwright", "A cartwright knows wood."));
			writer.addDocument(passage("other", "Nothing of the kind."));
		}
		this.index = new PassageIndex.Opened(DirectoryReader.open(this.directory), this.analyzer);
	}

	@AfterEach
	void close() throws IOException {
		this.index.reader().close();
		this.directory.close();
	}

	@ParameterizedTest
	@CsvSource({ "cart takes, /cart", "card, /card", "carz takes, /card /cart", "cwrt, /cart", "acrt, /cart",
			"cartwrihgt, /cartwright", "cart, /cart /cartwright" })
	void onlyAWordThatStandsNowhereMayBeMisspelt(String query, String addresses) {
		assertThat(found(query).results()).extracting(SearchResult::address)
			.containsExactlyInAnyOrder(addresses.split(" "));
	}

	@Test
	void whatAWordIsMisspeltAsIsMarked() {
		assertThat(found("crat lode").results()).first()
			.satisfies((result) -> assertThat(result.toString()).contains("<mark>cart</mark>"));
		assertThat(found("cart load").results()).first()
			.satisfies((result) -> assertThat(result.toString())
				.contains("A <mark>cart</mark> takes a <mark>load</mark>."));
	}

	@Test
	void allOfAWordThatWasBegunIsMarked() {
		List<SearchResult> results = found("cartw").results();
		assertThat(results).first()
			.satisfies((result) -> assertThat(result.toString()).contains("<mark>cartwright</mark>"));
	}

	private SearchResults found(String query) {
		return Searching.find(this.index, query, 0, 10);
	}

	private static Document passage(String name, String text) {
		return PassageFields
			.of(new Passage("guides/" + name, 0, Passage.Kind.SECTION, "/" + name, "Title", "Heading", text));
	}

}
