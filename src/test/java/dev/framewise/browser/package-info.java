/**
 * Pages as a real browser draws them.
 */
@NullMarked
package dev.framewise.browser;

import org.jspecify.annotations.NullMarked;
