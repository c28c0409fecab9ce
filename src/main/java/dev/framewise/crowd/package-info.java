/**
 * How much is made at once for those who ask: whoever finds no place is told so at no
 * cost, so that the others are answered.
 */
@NullMarked
package dev.framewise.crowd;

import org.jspecify.annotations.NullMarked;
