package broadsheet.comment.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a discussion, from oldest to newest.
 *
 * @param count how many comments of the whole discussion readers see
 * @param comments those of this page, the places of rejected and removed ones included
 * @param next the cursor of the next page; absent on the last
 */
record DiscussionPage(
        String articleId,
        long count,
        List<CommentAnswer> comments,
        @Nullable String next) {}
