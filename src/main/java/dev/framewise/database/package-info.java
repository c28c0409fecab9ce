/**
 * Whether the database answers, and what is done while it does not.
 */
@NullMarked
package dev.framewise.database;

import org.jspecify.annotations.NullMarked;
