/**
 * Reads what addresses ask for: unknown names are ignored, unknown values refused with a
 * reason.
 */
@NullMarked
package dev.framewise.query;

import org.jspecify.annotations.NullMarked;
