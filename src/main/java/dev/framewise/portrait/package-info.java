/**
 * The page of a framework: everything the guides know about it.
 */
@NullMarked
package dev.framewise.portrait;

import org.jspecify.annotations.NullMarked;
