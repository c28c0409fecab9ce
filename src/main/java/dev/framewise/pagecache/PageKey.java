package dev.framewise.pagecache;

/**
 * Under what a page is kept: its address, as far as it matters.
 *
 * @param path the path as it was asked for
 * @param query the parameters that matter, in the order of their names
 */
record PageKey(String path, String query) {

}
