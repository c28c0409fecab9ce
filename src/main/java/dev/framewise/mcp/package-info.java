/**
 * The guides for assistants, by the Model Context Protocol; off unless somebody switches
 * it on.
 */
@NullMarked
package dev.framewise.mcp;

import org.jspecify.annotations.NullMarked;
