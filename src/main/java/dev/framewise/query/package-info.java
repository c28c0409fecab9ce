/**
 * Reads query strings: unknown names are ignored, unknown values refused with a reason.
 */
@NullMarked
package dev.framewise.query;

import org.jspecify.annotations.NullMarked;
