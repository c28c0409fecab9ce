/**
 * Markdown in, typed blocks and safe HTML out; the only package that sees the Markdown
 * library, the sanitiser and the highlighter.
 */
@NullMarked
package dev.framewise.markdown;

import org.jspecify.annotations.NullMarked;
