package dev.framewise.guide;

/**
 * A file served beside an article.
 *
 * @param path path relative to the guide's folder
 * @param mediaType how it is served
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record GuideFile(String path, String mediaType, byte[] bytes) {

}
