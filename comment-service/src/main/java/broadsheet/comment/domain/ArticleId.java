package broadsheet.comment.domain;

import java.util.UUID;

/**
 * The article that a discussion is about.
 *
 * @param value a UUID
 */
public record ArticleId(UUID value) {

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if the text is no UUID in its usual form
     */
    public static ArticleId parse(String text) {
        return new ArticleId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
