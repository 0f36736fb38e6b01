package broadsheet.comment.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the external moderator is asked about: the comment, and no more of its author than other readers know. */
record Question(
        String id,
        long version,
        String articleId,
        @Nullable String section,
        @Nullable String parentId,
        String author,
        String text,
        Instant postedAt) {

    static Question of(Submission submission) {
        var posting = submission.posting();
        return new Question(
                posting.id().toString(),
                submission.version().value(),
                posting.articleId().toString(),
                submission.discussion().section(),
                posting.parentId() == null ? null : posting.parentId().toString(),
                submission.author().name().value(),
                submission.text().value(),
                posting.postedAt());
    }
}
