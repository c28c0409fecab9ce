/**
 * What is wrong with content, and where.
 */
@NullMarked
package dev.framewise.problem;

import org.jspecify.annotations.NullMarked;
