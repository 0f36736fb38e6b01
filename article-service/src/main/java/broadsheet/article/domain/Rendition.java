package broadsheet.article.domain;

/**
 * A medium in one of its sizes.
 *
 * @param url where readers find it; what stands there never changes
 * @param mediaType of the file, such as {@code image/jpeg}
 * @param length of the file, in bytes
 */
public record Rendition(Link url, int width, int height, String mediaType, long length) {}
