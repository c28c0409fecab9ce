/**
 * Sources of claims, and the day somebody looked at them.
 */
@NullMarked
package dev.framewise.evidence;

import org.jspecify.annotations.NullMarked;
