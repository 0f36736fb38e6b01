package broadsheet.comment.writing;

import org.jspecify.annotations.Nullable;

/**
 * A comment as a client sends it.
 *
 * @param author only from an operator, who brings a comment here that somebody else wrote elsewhere
 */
record CommentRequest(
        @Nullable String text,
        @Nullable String parentId,
        @Nullable AuthorRequest author) {

    record AuthorRequest(@Nullable String name) {}
}
