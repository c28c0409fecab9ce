package dev.framewise.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the list of guides as programs read it.
 *
 * @param revision name of the revision it is of
 * @param guides the guides of this page, the newest change first
 * @param next address of the next page, or null on the last
 */
public record GuideListData(String revision, List<GuideData> guides, @Nullable String next) {

}
