/**
 * The article page: prose and matrix drawn together.
 */
@NullMarked
package dev.framewise.article;

import org.jspecify.annotations.NullMarked;
