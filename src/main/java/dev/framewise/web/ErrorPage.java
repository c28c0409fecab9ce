package dev.framewise.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param title what happened, in a few words
 * @param message what happened, in a sentence
 * @param link where to go instead, or null
 * @param label what is there, or null
 */
record ErrorPage(String title, String message, @Nullable String link, @Nullable String label) {

}
