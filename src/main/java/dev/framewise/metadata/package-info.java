/**
 * What the head of each page tells programs that show or link it: data by schema.org, and
 * a card with a picture.
 */
@NullMarked
package dev.framewise.metadata;

import org.jspecify.annotations.NullMarked;
