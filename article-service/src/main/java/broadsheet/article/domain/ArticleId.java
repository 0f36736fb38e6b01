package broadsheet.article.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * The identity of an article, which never changes.
 *
 * @param value a UUID; new ones are version 7, so that they sort by the time at which they were made
 */
public record ArticleId(UUID value) {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    /** An id that no other article has. */
    public static ArticleId next() {
        return new ArticleId(GENERATOR.generate());
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if the text is no UUID in its usual form
     */
    public static ArticleId parse(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return new ArticleId(id);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
