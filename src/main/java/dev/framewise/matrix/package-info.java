/**
 * What a comparison's tables say: criteria, cells and their typed values.
 */
@NullMarked
package dev.framewise.matrix;

import org.jspecify.annotations.NullMarked;
