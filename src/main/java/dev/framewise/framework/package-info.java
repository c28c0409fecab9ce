/**
 * Frameworks: their facts and the text of their portraits.
 */
@NullMarked
package dev.framewise.framework;

import org.jspecify.annotations.NullMarked;
