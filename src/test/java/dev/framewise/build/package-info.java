/**
 * What a machine needs to build Framewise: its own Maven wrapper.
 */
@NullMarked
package dev.framewise.build;

import org.jspecify.annotations.NullMarked;
