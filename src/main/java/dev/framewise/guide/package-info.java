/**
 * Guides: articles, their authors, tags and files.
 */
@NullMarked
package dev.framewise.guide;

import org.jspecify.annotations.NullMarked;
