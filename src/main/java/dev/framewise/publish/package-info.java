/**
 * Reads the whole content folder, collects its problems, and puts what is good into
 * service as one revision.
 */
@NullMarked
package dev.framewise.publish;

import org.jspecify.annotations.NullMarked;
