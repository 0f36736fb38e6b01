package broadsheet.comment.writing;

import org.jspecify.annotations.Nullable;

/** A comment as a reader sends it. */
record CommentRequest(
        @Nullable String text,
        @Nullable String parentId,
        @Nullable AuthorRequest author) {

    record AuthorRequest(@Nullable String name) {}
}
