package dev.framewise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index and brings it from one revision to another, writing only what differs.
 * What was opened before stays as it was. Not for use by several threads.
 */
final class PassageWriter {

	private static final Logger log = LoggerFactory.getLogger(PassageWriter.class);

	/**
	 * Many small segments would be written one by one, and once more to merge them; most
	 * sites fit into one.
	 */
	private static final double BUFFER_MEGABYTES = 64;

	private final IndexWriter writer;

	private final Directory directory;

	private final Analyzer analyzer;

	private final Map<String, String> versions;

	private @Nullable DirectoryReader newest;

	/**
	 * A writer.
	 * @param analyzer cuts texts into words
	 * @param directory where the index is
	 * @param mode whether to go on with the index that is there
	 * @param versions the version of each path in it
	 */
	PassageWriter(Analyzer analyzer, Directory directory, OpenMode mode, Map<String, String> versions)
			throws IOException {
		this.analyzer = analyzer;
		this.directory = directory;
		this.versions = new HashMap<>(versions);
		this.writer = new IndexWriter(directory,
				new IndexWriterConfig(analyzer).setSimilarity(new FixedSimilarity())
					.setRAMBufferSizeMB(BUFFER_MEGABYTES)
					.setOpenMode(mode));
	}

	/**
	 * A writer with an empty index in memory.
	 * @param analyzer cuts texts into words
	 */
	static PassageWriter inMemory(Analyzer analyzer) {
		try {
			return new PassageWriter(analyzer, new ByteBuffersDirectory(), OpenMode.CREATE, Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can be written", ex);
		}
	}

	Analyzer analyzer() {
		return this.analyzer;
	}

	/**
	 * Brings the index to a revision.
	 * @param wanted the version of each path in that revision
	 * @param reader reads the passages of that revision
	 * @return the index as it is then
	 */
	DirectoryReader write(Map<String, String> wanted, PassageReader reader) {
		try {
			List<String> changed = wanted.keySet()
				.stream()
				.filter((path) -> !wanted.get(path).equals(this.versions.get(path)))
				.toList();
			List<String> gone = this.versions.keySet().stream().filter((path) -> !wanted.containsKey(path)).toList();
			forget(changed);
			forget(gone);
			reader.read(changed, this::add);
			changed.forEach((path) -> this.versions.put(path, wanted.get(path)));
			return open();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be written", ex);
		}
	}

	/**
	 * Makes the index outlive the site.
	 * @param name the name of what it holds
	 */
	void commit(Map<String, String> name) {
		try {
			this.writer.setLiveCommitData(name.entrySet());
			this.writer.commit();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be written", ex);
		}
	}

	/**
	 * Ends the writer as it was when it was last made to outlive the site. What was
	 * opened before stays as it was.
	 */
	void close() {
		try {
			this.writer.rollback();
			this.directory.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be closed", ex);
		}
	}

	/**
	 * Ends the writer and leaves an empty index without a name, which nobody goes on
	 * with; where even that fails, the index as it is.
	 */
	void discard() {
		try {
			this.writer.deleteAll();
			commit(Map.of());
		}
		catch (IOException | RuntimeException ex) {
			log.debug("The index cannot be emptied", ex);
		}
		finally {
			close();
		}
	}

	private void forget(Collection<String> paths) throws IOException {
		this.versions.keySet().removeAll(paths);
		this.writer
			.deleteDocuments(paths.stream().map((path) -> new Term(PassageFields.PATH, path)).toArray(Term[]::new));
	}

	private void add(List<Passage> passages) {
		try {
			this.writer.addDocuments(passages.stream().map(PassageFields::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be written", ex);
		}
	}

	private DirectoryReader open() throws IOException {
		DirectoryReader before = this.newest;
		DirectoryReader now = (before == null) ? DirectoryReader.open(this.writer)
				: DirectoryReader.openIfChanged(before, this.writer);
		if (before != null && now == null) {
			before.incRef();
			return before;
		}
		this.newest = now;
		return now;
	}

}
