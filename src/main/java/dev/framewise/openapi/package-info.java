/**
 * The description of the API: what springdoc draws from the controllers, completed with
 * what only we know, and with examples of what is published.
 */
@NullMarked
package dev.framewise.openapi;

import org.jspecify.annotations.NullMarked;
