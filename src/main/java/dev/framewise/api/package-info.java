/**
 * What all of the API shares: its problems, and what holds for every request.
 */
@NullMarked
package dev.framewise.api;

import org.jspecify.annotations.NullMarked;
