/**
 * What editors see and readers do not.
 */
@NullMarked
package dev.framewise.editor;

import org.jspecify.annotations.NullMarked;
