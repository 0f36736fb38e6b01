package broadsheet.article.media.stock;

/**
 * A rendition's file.
 *
 * @param id in GridFS; another file has another, so it serves as entity tag as well
 * @param name the last part of its address, such as {@code 640.jpg}
 * @param mediaType such as {@code image/jpeg}
 * @param length in bytes
 */
public record StoredFile(String id, String name, String mediaType, int width, int height, long length) {}
