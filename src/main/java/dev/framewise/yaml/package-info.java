/**
 * YAML 1.2 as editors write it: front matter and {@code site.yaml}, read as written, with
 * the place of every key and value.
 */
@NullMarked
package dev.framewise.yaml;

import org.jspecify.annotations.NullMarked;
