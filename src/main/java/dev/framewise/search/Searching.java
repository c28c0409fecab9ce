package dev.framewise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * One search in one index, under a limit of time.
 */
final class Searching {

	/** Whoever looks on behind these asks for other words. */
	static final int MOST = 1000;

	/** How long a search may work, whatever else the machine is doing meanwhile. */
	private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE,
			new SortField(PassageFields.ORDER, SortField.Type.STRING));

	private final PassageIndex.Opened index;

	private final Words words;

	private final int from;

	private final int to;

	private final IndexSearcher searcher;

	private Searching(PassageIndex.Opened index, Words words, int from, int to) {
		this.index = index;
		this.words = words;
		this.from = Math.min(from, MOST);
		this.to = Math.min(to, MOST);
		this.searcher = new IndexSearcher(index.reader());
		this.searcher.setSimilarity(new FixedSimilarity());
		// What was asked once is seldom asked again: nothing to remember.
		this.searcher.setQueryCache(null);
		long end = CPU.getCurrentThreadCpuTime() + PATIENCE_NANOS;
		this.searcher.setTimeout(() -> CPU.getCurrentThreadCpuTime() > end);
	}

	/**
	 * Searches.
	 * @param index the index
	 * @param query what to look for
	 * @param from the first result wanted, from 0
	 * @param to the first result not wanted any more
	 */
	static SearchResults find(PassageIndex.Opened index, String query, int from, int to) {
		Words words = Words.of(query, index.analyzer());
		if (words.isEmpty()) {
			return SearchResults.none(false);
		}
		try {
			return new Searching(index, words, from, to).find();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be read", ex);
		}
	}

	private SearchResults find() throws IOException {
		Query all = WordQuery.all(this.words, this.searcher);
		TopFieldDocs found = top(all);
		if (found.totalHits.value > 0 || this.words.all().size() == 1) {
			return results(all, found, false);
		}
		Query some = WordQuery.some(this.words, this.searcher);
		return results(some, top(some), true);
	}

	private TopFieldDocs top(Query query) throws IOException {
		return this.searcher.search(query,
				new TopFieldCollectorManager(BEST_FIRST, Math.max(1, this.to), null, Integer.MAX_VALUE));
	}

	private SearchResults results(Query query, TopFieldDocs found, boolean any) throws IOException {
		Marker marker = new Marker(this.index.analyzer(), query);
		List<SearchResult> results = new ArrayList<>();
		for (int i = this.from; i < Math.min(this.to, found.scoreDocs.length); i++) {
			results.add(result(found.scoreDocs[i], marker));
		}
		return new SearchResults(results, (int) found.totalHits.value, any, this.words.cut(), this.searcher.timedOut());
	}

	private SearchResult result(ScoreDoc hit, Marker marker) throws IOException {
		Document document = this.searcher.storedFields().document(hit.doc);
		Passage.Kind kind = Passage.Kind.valueOf(document.get(PassageFields.KIND));
		return new SearchResult(kind.label(), document.get(PassageFields.ADDRESS), document.get(PassageFields.TITLE),
				marker.whole(PassageFields.HEADING, document.get(PassageFields.HEADING)),
				marker.part(PassageFields.TEXT, document.get(PassageFields.TEXT)),
				document.get(PassageFields.ADDRESS).indexOf('#') >= 0);
	}

}
