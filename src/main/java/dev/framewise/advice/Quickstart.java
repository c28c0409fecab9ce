package dev.framewise.advice;

/**
 * How to start with a framework.
 *
 * @param framework id of the framework
 * @param html the code blocks, safe HTML
 */
public record Quickstart(String framework, String html) {

}
