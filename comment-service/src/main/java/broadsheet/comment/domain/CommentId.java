package broadsheet.comment.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * The identity of a comment, which never changes.
 *
 * @param value a UUID; new ones are version 7, so that they sort by the time at which they were made
 */
public record CommentId(UUID value) {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    /** An id that no other comment has, and that sorts after all that this process made before. */
    public static CommentId next() {
        return new CommentId(GENERATOR.generate());
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if the text is no UUID in its usual form
     */
    public static CommentId parse(String text) {
        return new CommentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
