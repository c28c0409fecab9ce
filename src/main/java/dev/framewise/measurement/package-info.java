/**
 * Shows what was measured beside what is claimed: reads results files, computes medians,
 * spreads and ratios, and draws them.
 */
@NullMarked
package dev.framewise.measurement;

import org.jspecify.annotations.NullMarked;
