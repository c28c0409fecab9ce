/**
 * The commands beside serving: check a content folder, start a new guide.
 */
@NullMarked
package dev.framewise.command;

import org.jspecify.annotations.NullMarked;
