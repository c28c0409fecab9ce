package dev.framewise.publish;

/**
 * A guide of the folder that calls itself a draft, whether or not it can go into service.
 *
 * @param slug its slug
 * @param title its title
 */
public record Draft(String slug, String title) {

}
