/**
 * What other programs read of the site: feeds of changes, maps of its pages, its manifest
 * and icons.
 */
@NullMarked
package dev.framewise.feed;

import org.jspecify.annotations.NullMarked;
