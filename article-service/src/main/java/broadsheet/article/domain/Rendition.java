package broadsheet.article.domain;

/**
 * A medium in one of its sizes.
 *
 * @param url where readers find it; what stands there never changes
 */
public record Rendition(Link url, int width, int height) {}
