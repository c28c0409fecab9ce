/**
 * What a guide says for each framework it compares: reasons, examples, first steps,
 * learning, roles.
 */
@NullMarked
package dev.framewise.advice;

import org.jspecify.annotations.NullMarked;
