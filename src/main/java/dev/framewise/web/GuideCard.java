package dev.framewise.web;

import java.util.List;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;

/**
 * A guide in a list.
 *
 * @param guide what the list says of it
 * @param author name of its author
 * @param compares the frameworks it compares
 */
record GuideCard(Guide.Facts guide, String author, List<FrameworkName> compares) {

}
