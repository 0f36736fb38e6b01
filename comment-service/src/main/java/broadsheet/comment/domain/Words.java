package broadsheet.comment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote, and under which name.
 *
 * @param editedAt when the text last changed; null if it never did
 * @param earlier what the text was before, the first one first; for moderators only, and gone when the words are
 */
public record Words(
        Author author, CommentText text, @Nullable Instant editedAt, List<Wording> earlier) {

    /** How often a text may change: all that it ever was stays in the comment. */
    private static final int MOST_EDITS = 20;

    public Words {
        earlier = List.copyOf(earlier);
    }

    /** Words that were never edited. */
    public Words(Author author, CommentText text) {
        this(author, text, null, List.of());
    }

    /**
     * The words with another text.
     *
     * @param postedAt since when the first text stands
     * @throws MoveRefused if the text has changed too often already
     */
    Words edited(CommentText other, Instant postedAt, Instant at) {
        if (earlier.size() == MOST_EDITS) {
            throw MoveRefused.editedTooOften(MOST_EDITS);
        }
        var wordings = new ArrayList<>(earlier);
        wordings.add(new Wording(text, editedAt == null ? postedAt : editedAt));
        return new Words(author, other, at, wordings);
    }
}
