package dev.framewise.search;

import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of a passage in the index.
 */
final class PassageFields {

	static final String PATH = "path";

	static final String KIND = "kind";

	static final String ADDRESS = "address";

	static final String TITLE = "title";

	static final String HEADING = "heading";

	static final String TEXT = "text";

	/** What is cut into words. */
	static final List<String> WITH_WORDS = List.of(TITLE, HEADING, TEXT);

	/** Passages with the same rank stand in the order of this. */
	static final String ORDER = "order";

	private PassageFields() {
	}

	static Document of(Passage passage) {
		Document document = new Document();
		document.add(new StringField(PATH, passage.path(), Store.NO));
		document.add(new StoredField(KIND, passage.kind().name()));
		document.add(new StoredField(ADDRESS, passage.address()));
		document.add(new TextField(TITLE, passage.title(), Store.YES));
		document.add(new TextField(HEADING, passage.heading(), Store.YES));
		document.add(new TextField(TEXT, passage.text(), Store.YES));
		document.add(new SortedDocValuesField(ORDER,
				new BytesRef(String.format(Locale.ROOT, "%s %06d", passage.path(), passage.number()))));
		return document;
	}

}
