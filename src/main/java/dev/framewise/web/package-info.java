/**
 * What all pages share: layout, home, lists, errors, headers.
 */
@NullMarked
package dev.framewise.web;

import org.jspecify.annotations.NullMarked;
