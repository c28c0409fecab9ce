/**
 * The cheat sheet of a guide: what it says, cut to one printed page by a rule that the
 * page states.
 */
@NullMarked
package dev.framewise.cheatsheet;

import org.jspecify.annotations.NullMarked;
