/**
 * The running site while editors save, err, mend and delete, while readers read, and
 * while the power fails.
 */
@NullMarked
package dev.framewise.live;

import org.jspecify.annotations.NullMarked;
