package dev.framewise.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import dev.framewise.database.DatabaseFile;
import dev.framewise.publish.Program;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder in which the index outlives the site. Where there is none, or it cannot be
 * used, the index is in memory. Not for use by several threads.
 */
@Component
class IndexFolder {

	private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

	private final Program program;

	private @Nullable Path folder;

	IndexFolder(SearchSettings settings, Program program, @Value("${spring.datasource.url:}") String database) {
		String folder = (settings.folder() != null) ? settings.folder() : beside(database);
		this.folder = folder.isEmpty() ? null : Path.of(folder);
		this.program = program;
	}

	/**
	 * The folder beside a database in a file, or nothing.
	 */
	private static String beside(String database) {
		return DatabaseFile.of(database).map((file) -> file + ".search").orElse("");
	}

	/**
	 * A writer that goes on where the last one ended, if that was in the same revision,
	 * program and language; else with an empty index.
	 * @param analyzer cuts texts into words
	 * @param name the name of what is to be indexed
	 * @param versions the version of each path in it
	 */
	PassageWriter writer(Analyzer analyzer, Map<String, String> name, Map<String, String> versions) {
		Path folder = this.folder;
		if (folder != null) {
			try {
				return writer(FSDirectory.open(folder), analyzer, name, versions);
			}
			// Lucene refuses old formats and broken files in many ways.
			catch (IOException | RuntimeException ex) {
				distrust(ex);
			}
		}
		return PassageWriter.inMemory(analyzer);
	}

	private static PassageWriter writer(Directory directory, Analyzer analyzer, Map<String, String> name,
			Map<String, String> versions) throws IOException {
		try {
			boolean same = name.equals(written(directory));
			return new PassageWriter(analyzer, directory, same ? OpenMode.APPEND : OpenMode.CREATE,
					same ? versions : Map.of());
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/**
	 * The name of what was written last; one that cannot be read is no name.
	 */
	private static Map<String, String> written(Directory directory) {
		try {
			return DirectoryReader.indexExists(directory) ? SegmentInfos.readLatestCommit(directory).getUserData()
					: Map.of();
		}
		catch (IOException | RuntimeException ex) {
			return Map.of();
		}
	}

	/**
	 * The name of what an index holds.
	 * @param revision the revision
	 * @param language the language of its words
	 */
	Map<String, String> name(String revision, String language) {
		return Map.of("revision", revision, "language", language, "program", this.program.name());
	}

	/**
	 * Has the index in memory from now on.
	 * @param why what went wrong
	 */
	void distrust(Exception why) {
		log.warn("The folder of the search index, {}, cannot be used; the index is in memory: {}", this.folder,
				String.valueOf(why.getMessage()));
		this.folder = null;
	}

	/**
	 * Whether the index outlives the site.
	 */
	boolean isUsed() {
		return this.folder != null;
	}

}
