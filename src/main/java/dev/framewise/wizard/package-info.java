/**
 * Asks a comparison's questions and decides by the answers.
 */
@NullMarked
package dev.framewise.wizard;

import org.jspecify.annotations.NullMarked;
