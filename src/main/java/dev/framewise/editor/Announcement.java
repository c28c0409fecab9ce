package dev.framewise.editor;

/**
 * What open pages are told: if it differs from what a page was made of, the page may be
 * old.
 *
 * @param revision the name of what is in service
 * @param edition another word for each state of files and problems
 */
record Announcement(String revision, String edition) {

	/** Before anything was read. */
	static final Announcement NOTHING = new Announcement("none", "none");

}
