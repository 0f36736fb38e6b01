package broadsheet.comment.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A comment of another system as an operator sends it.
 *
 * @param parentId the comment that it answers, which is here already; left out for one on the article
 * @param author left out, as the text is, if the comment was removed there
 * @param postedAt the time of its id
 * @param status {@code visible} when left out, {@code held} or {@code removed}
 */
record BroughtComment(
        @Nullable String articleId,
        @Nullable String parentId,
        @Nullable AuthorRequest author,
        @Nullable String text,
        @Nullable String postedAt,
        @Nullable String status) {

    /**
     * Who wrote it.
     *
     * @param id who they are to the identity provider, if they are known there
     */
    record AuthorRequest(@Nullable String name, @Nullable String id) {}
}
