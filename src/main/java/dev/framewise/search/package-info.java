/**
 * Finds sections, matrix rows and portraits by their words, in the revision a request
 * sees; the only package that sees Lucene.
 */
@NullMarked
package dev.framewise.search;

import org.jspecify.annotations.NullMarked;
