/**
 * Markdown in, typed blocks and safe HTML out; the only package that sees the Markdown
 * library and the sanitiser.
 */
@NullMarked
package dev.framewise.markdown;

import org.jspecify.annotations.NullMarked;
