/**
 * Turns Markdown into documents with places, and into safe HTML.
 */
@NullMarked
package dev.framewise.markdown;

import org.jspecify.annotations.NullMarked;
