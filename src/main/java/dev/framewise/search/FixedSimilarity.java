package dev.framewise.search;

import java.util.Map;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Ranks a passage by itself alone: how often a word stands in it, and how long it is. How
 * rare a word is in all passages does not count, because an index that has grown change
 * by change counts otherwise than one made at once; the same content would then be ranked
 * otherwise on two machines.
 */
final class FixedSimilarity extends BM25Similarity {

	private static final Map<String, Float> USUAL_LENGTHS = Map.of(PassageFields.TITLE, 6f, PassageFields.HEADING, 4f,
			PassageFields.TEXT, 100f);

	@Override
	protected float idf(long documentFrequency, long documents) {
		return 1;
	}

	@Override
	protected float avgFieldLength(CollectionStatistics statistics) {
		return USUAL_LENGTHS.getOrDefault(statistics.field(), 1f);
	}

}
