/**
 * What those who run the site may want to watch, as meters.
 */
@NullMarked
package dev.framewise.metrics;

import org.jspecify.annotations.NullMarked;
