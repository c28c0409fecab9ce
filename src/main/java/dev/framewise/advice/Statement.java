package dev.framewise.advice;

import dev.framewise.markdown.RichText;

/**
 * Something a guide says for one framework.
 *
 * @param framework id of the framework
 * @param text what it says
 */
public record Statement(String framework, RichText text) {

}
