/**
 * The name of what is in service, and when it changed.
 */
@NullMarked
package dev.framewise.revision;

import org.jspecify.annotations.NullMarked;
