/**
 * How templates read what they show: the properties of records, without the detours that
 * Spring's expressions take to them.
 */
@NullMarked
package dev.framewise.view;

import org.jspecify.annotations.NullMarked;
