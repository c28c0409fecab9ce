package dev.framewise.advice;

import dev.framewise.markdown.RichText;

/**
 * A step of the way into a framework.
 *
 * @param framework id of the framework
 * @param when when it is taken, as {@code Week 1}; empty where the guide does not say
 * @param text what is learnt
 */
public record LearningStep(String framework, String when, RichText text) {

}
