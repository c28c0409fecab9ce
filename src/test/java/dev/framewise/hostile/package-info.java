/**
 * Content as strangers would send it who mean harm, on the running site.
 */
@NullMarked
package dev.framewise.hostile;

import org.jspecify.annotations.NullMarked;
