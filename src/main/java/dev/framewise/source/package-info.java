/**
 * The content folder: its files, their limits and the place of every character.
 */
@NullMarked
package dev.framewise.source;

import org.jspecify.annotations.NullMarked;
