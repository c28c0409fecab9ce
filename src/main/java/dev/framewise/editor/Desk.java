package dev.framewise.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.LoadFailedEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers what the last readings of the folder found and did, and announces whatever
 * makes an open page old.
 */
@Component
@Profile("editor")
class Desk {

	private static final int MOST_REVISIONS = 20;

	private final Announcements announcements;

	/** So that no page of another start is taken for one of this. */
	private final String start = Long.toHexString(System.currentTimeMillis());

	private final Deque<RevisionNote> revisions = new ArrayDeque<>();

	private @Nullable ContentLoadedEvent loaded;

	private @Nullable LoadFailedEvent failed;

	private long changes;

	Desk(Announcements announcements) {
		this.announcements = announcements;
	}

	@EventListener
	synchronized void loaded(ContentLoadedEvent now) {
		ContentLoadedEvent before = this.loaded;
		boolean published = before == null || !before.report().revision().equals(now.report().revision());
		boolean changed = published || this.failed != null || !before.files().equals(now.files())
				|| !before.report().problems().equals(now.report().problems());
		this.loaded = now;
		this.failed = null;
		if (published) {
			note(RevisionNote.of(now));
		}
		if (changed) {
			announce(now.report().revision());
		}
	}

	@EventListener
	synchronized void failed(LoadFailedEvent now) {
		LoadFailedEvent before = this.failed;
		this.failed = now;
		if (before == null || !before.reason().equals(now.reason())) {
			announce(this.announcements.latest().revision());
		}
	}

	private void note(RevisionNote revision) {
		this.revisions.addFirst(revision);
		if (this.revisions.size() > MOST_REVISIONS) {
			this.revisions.removeLast();
		}
	}

	private void announce(String revision) {
		this.changes++;
		this.announcements.announce(new Announcement(revision, this.start + "-" + this.changes));
	}

	/**
	 * What is known now.
	 */
	synchronized Findings findings() {
		return new Findings(this.announcements.latest(), this.loaded, this.failed, List.copyOf(this.revisions));
	}

}
