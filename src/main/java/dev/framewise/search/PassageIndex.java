package dev.framewise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import dev.framewise.publish.InServiceStore;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.SiteStore;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The index of the revision that the running transaction sees. It is made when it is
 * first asked for, out of the one made before; the last few stay, for requests that began
 * before a change. No result mixes revisions.
 */
@Component
class PassageIndex implements DisposableBean {

	private static final int KEPT = 3;

	private final RevisionStore revisions;

	private final InServiceStore inService;

	private final SiteStore site;

	private final PassageReader passages;

	private final IndexFolder folder;

	/** The eldest first; also guards itself. */
	private final Map<String, Opened> opened = new LinkedHashMap<>();

	/** Held while an index is made. */
	private final Object making = new Object();

	private String language = "";

	private @Nullable PassageWriter writer;

	PassageIndex(RevisionStore revisions, InServiceStore inService, SiteStore site, PassageReader passages,
			IndexFolder folder) {
		this.revisions = revisions;
		this.inService = inService;
		this.site = site;
		this.passages = passages;
		this.folder = folder;
	}

	/**
	 * Does something with the index of the revision that the running transaction sees.
	 * @param <T> what comes of it
	 * @param use what to do; the index is not to be used afterwards
	 * @return what came of it, or empty where nothing is in service
	 */
	<T> Optional<T> use(Function<Opened, T> use) {
		Optional<String> revision = this.revisions.current().map(Revision::name);
		return revision.map((name) -> {
			Opened index = take(name);
			try {
				return use(index, use);
			}
			// Broken files show in many ways.
			catch (RuntimeException ex) {
				if (!index.isInFolder()) {
					throw ex;
				}
				discard(ex);
				return use(take(name), use);
			}
		});
	}

	private static <T> T use(Opened index, Function<Opened, T> use) {
		try {
			return use.apply(index);
		}
		finally {
			index.letGo();
		}
	}

	/**
	 * Leaves a folder that cannot be read, so that all is made anew: now in memory, and
	 * by the next start in the folder.
	 */
	private void discard(RuntimeException why) {
		synchronized (this.making) {
			// Somebody else may have met the same.
			if (!this.folder.isUsed()) {
				return;
			}
			this.folder.distrust(why);
			synchronized (this.opened) {
				this.opened.values().forEach(Opened::letGo);
				this.opened.clear();
			}
			if (this.writer != null) {
				this.writer.discard();
				this.writer = null;
			}
		}
	}

	private Opened take(String revision) {
		Opened index = find(revision);
		if (index != null) {
			return index;
		}
		synchronized (this.making) {
			Opened meanwhile = find(revision);
			return (meanwhile != null) ? meanwhile : keep(revision, make(revision));
		}
	}

	private @Nullable Opened find(String revision) {
		synchronized (this.opened) {
			Opened index = this.opened.get(revision);
			return (index == null) ? null : index.take();
		}
	}

	/**
	 * What goes wrong in a folder goes well in memory.
	 */
	private Opened make(String revision) {
		try {
			return makeOnce(revision);
		}
		catch (UncheckedIOException | AlreadyClosedException ex) {
			if (!this.folder.isUsed()) {
				throw ex;
			}
			this.folder.distrust(ex);
			return makeOnce(revision);
		}
	}

	private Opened makeOnce(String revision) {
		String language = this.site.find().language();
		Map<String, String> versions = new TreeMap<>(this.inService.versions());
		versions.keySet()
			.removeIf((path) -> !path.startsWith(PassageReader.GUIDES) && !path.startsWith(PassageReader.FRAMEWORKS));
		PassageWriter writer = writer(revision, language, versions);
		boolean made = false;
		try {
			Opened index = new Opened(writer.write(versions, this.passages), writer.analyzer());
			if (this.folder.isUsed()) {
				writer.commit(this.folder.name(revision, language));
			}
			made = true;
			return index;
		}
		finally {
			// What fails half-way is made anew.
			this.writer = made ? writer : null;
			if (!made) {
				writer.close();
			}
		}
	}

	private PassageWriter writer(String revision, String language, Map<String, String> versions) {
		PassageWriter writer = this.writer;
		if (writer != null && language.equals(this.language)) {
			return writer;
		}
		close();
		this.language = language;
		return this.folder.writer(new WordAnalyzer(language), this.folder.name(revision, language), versions);
	}

	private void close() {
		if (this.writer != null) {
			this.writer.close();
			this.writer = null;
		}
	}

	/**
	 * Leaves the folder to whoever comes next.
	 */
	@Override
	public void destroy() {
		synchronized (this.making) {
			close();
		}
	}

	private Opened keep(String revision, Opened index) {
		synchronized (this.opened) {
			this.opened.put(revision, index.take());
			if (this.opened.size() > KEPT) {
				this.opened.remove(this.opened.keySet().iterator().next()).letGo();
			}
			return index;
		}
	}

	/**
	 * An index as it was at one moment.
	 *
	 * @param reader reads it
	 * @param analyzer cuts texts into words as it did
	 */
	record Opened(DirectoryReader reader, Analyzer analyzer) {

		private boolean isInFolder() {
			return this.reader.directory() instanceof FSDirectory;
		}

		private Opened take() {
			this.reader.incRef();
			return this;
		}

		private void letGo() {
			try {
				this.reader.decRef();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The index cannot be let go", ex);
			}
		}

	}

}
