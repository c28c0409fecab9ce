/**
 * Framewise: helps people choose between frameworks on evidence.
 */
@NullMarked
package dev.framewise;

import org.jspecify.annotations.NullMarked;
