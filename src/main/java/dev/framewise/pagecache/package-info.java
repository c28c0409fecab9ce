/**
 * Keeps finished pages of the revision in service as bytes, and answers with them before
 * anything else is asked.
 */
@NullMarked
package dev.framewise.pagecache;

import org.jspecify.annotations.NullMarked;
