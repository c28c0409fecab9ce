package dev.framewise.pagecache;

/**
 * Under what a page is kept. The moment is all that decides an answer besides the
 * address: the revision, and the first day on which a look at a source still counts, for
 * that day decides which sources are stale.
 *
 * @param moment the revision and that day
 * @param path the path as it was asked for
 * @param query the parameters that matter, in the order of their names
 */
record PageKey(String moment, String path, String query) {

}
