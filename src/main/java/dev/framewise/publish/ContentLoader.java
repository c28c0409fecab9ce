package dev.framewise.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.revision.RevisionStore;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.Touched;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads the content folder and puts it into service: before the first request is
 * answered, and whenever it is asked to.
 */
@Component
public class ContentLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

	/**
	 * How long what is in service may be missing from the folder at the start, as long as
	 * it may be later.
	 */
	private static final Duration RETURN = Duration.ofMillis(600);

	private final ContentSettings settings;

	private final Limits limits;

	private final EvidenceSettings evidence;

	private final ContentStore store;

	private final RevisionStore revisions;

	private final ApplicationEventPublisher events;

	private final LoaderSeat seat;

	private final KeptReadings readings;

	private final ContentFolder folder;

	private final ReadMemory memory = new ReadMemory();

	private List<Problem> problems = List.of();

	private String revision = "";

	private @Nullable Look lastLook;

	ContentLoader(ContentSettings settings, Limits limits, EvidenceSettings evidence, ContentStore store,
			RevisionStore revisions, ApplicationEventPublisher events, LoaderSeat seat, KeptReadings readings) {
		this.settings = settings;
		this.limits = limits;
		this.evidence = evidence;
		this.store = store;
		this.revisions = revisions;
		this.events = events;
		this.seat = seat;
		this.readings = readings;
		this.folder = new ContentFolder(settings.content(), limits, settings.watch());
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			// Where another instance reads, what it publishes is served.
			while (isOthersTurn() && this.revisions.current().isEmpty()) {
				LockSupport.parkNanos(RETURN.toNanos());
			}
			load();
		}
		catch (ContentFolderMissingException ex) {
			this.seat.leave();
			if (this.revisions.current().isEmpty()) {
				throw ex;
			}
			log.warn("{} What the database holds stays in service.", ex.getMessage());
		}
		// A start that changes nothing publishes nothing.
		this.revisions.refresh();
	}

	/**
	 * Reads what has changed in the folder, collects all problems, and puts what is good
	 * into service as one revision. Whoever listens is told, also where it fails. While
	 * another instance on the same database reads, nothing is read here.
	 * @return what was found
	 * @throws ContentFolderMissingException if there is no content folder, or an empty
	 * one while something is in service
	 */
	public LoadReport load() {
		return load(Touched.everywhere());
	}

	/**
	 * Does the same, but looks at files only where something may have changed.
	 * @param touched where that is
	 * @return what was found
	 * @throws ContentFolderMissingException if there is no content folder
	 */
	synchronized LoadReport load(Touched touched) {
		Instant start = Clock.systemUTC().instant();
		if (isOthersTurn()) {
			this.lastLook = null;
			return new LoadReport(this.revision, this.problems, true);
		}
		try {
			return read((this.lastLook == null) ? Touched.everywhere() : touched, start);
		}
		catch (RuntimeException | Error ex) {
			this.events.publishEvent(new LoadFailedEvent(start, String.valueOf(ex.getMessage())));
			throw ex;
		}
	}

	/**
	 * Whether another instance reads. One without a folder does not ask for the seat.
	 */
	private boolean isOthersTurn() {
		return this.folder.isThere() && !this.seat.take();
	}

	private LoadReport read(Touched touched, Instant start) {
		long nanos = System.nanoTime();
		Problems found = new Problems();
		ContentFiles files = this.folder.read(touched, found);
		boolean first = this.revision.isEmpty();
		if (touched.isComplete()) {
			this.store.forget();
		}
		if (first && this.store.lacks(files)) {
			// Somebody may be saving, or have been killed while saving was under way
			// here.
			LockSupport.parkNanos(RETURN.toNanos());
			found = new Problems();
			files = this.folder.read(touched, found);
		}
		if (files.isEmpty() && this.store.lacks(files)) {
			throw ContentFolderMissingException.empty(this.settings.content());
		}
		Look look = new Look(files.whenSettled(), found.sorted(), this.evidence.freshFrom());
		if (!touched.isComplete() && look.equals(this.lastLook)) {
			return new LoadReport(this.revision, this.problems, files.settled());
		}
		if (first) {
			this.readings.recall();
		}
		Published published = publish(files, look, first);
		this.memory.letGo();
		this.lastLook = look;
		Duration took = Duration.ofNanos(System.nanoTime() - nanos);
		Content content = published.content();
		Publication publication = published.publication();
		report(content, publication.revision(), published.problems(), took);
		LoadReport report = new LoadReport(publication.revision(), this.problems, files.settled());
		this.events.publishEvent(new ContentLoadedEvent(start, took, files, report, publication, content.drafts()));
		this.readings.save(files.guides().stream().map(GuideFolder::slug).collect(Collectors.toSet()));
		return report;
	}

	/**
	 * Reads files and puts what is good into service. A guide that was read before, and
	 * takes too long now that it is to be stored, is looked at like one that has changed:
	 * where it takes too long again it is held back, and holds nothing else up.
	 */
	private Published publish(ContentFiles files, Look look, boolean first) {
		LastGood lastGood = this.store.lastGood(files.whenSettled(), first);
		while (true) {
			Problems found = new Problems();
			found.addAll(look.problems());
			Content content = new ContentReader(files, this.limits, this.settings.drafts(), look.freshFrom(), found,
					this.memory, this.readings, lastGood)
				.read();
			this.memory.forgetOthers();
			try {
				Publication publication = this.store.publish(content, first, found);
				return new Published(content, publication, found.sorted());
			}
			catch (NotReadAgainException ex) {
				this.memory.forget("/guides/" + ex.slug());
				this.readings.forget(ex.slug());
			}
		}
	}

	/**
	 * How soon another look is worthwhile after one that was not settled.
	 */
	Duration settling() {
		return this.folder.settling();
	}

	/**
	 * Logs what is new since the last reading.
	 */
	private void report(Content content, String published, List<Problem> found, Duration took) {
		Set<Problem> known = new HashSet<>(this.problems);
		found.stream().filter((problem) -> !known.contains(problem)).forEach(LoadLog::found);
		if (!published.equals(this.revision)) {
			LoadLog.published(published, content, found.size(), took);
		}
		this.problems = found;
		this.revision = published;
	}

	/**
	 * All that a revision is made of. While somebody writes a file, the folder is looked
	 * at several times before it says anything new.
	 */
	private record Look(ContentFiles files, List<Problem> problems, LocalDate freshFrom) {

	}

	/**
	 * What was put into service.
	 *
	 * @param content what the folder holds
	 * @param publication what has changed of what is in service
	 * @param problems all that is wrong
	 */
	private record Published(Content content, Publication publication, List<Problem> problems) {

	}

}
