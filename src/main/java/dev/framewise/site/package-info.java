/**
 * What the whole site is called, and where its navigation leads.
 */
@NullMarked
package dev.framewise.site;

import org.jspecify.annotations.NullMarked;
