package broadsheet.comment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a discussion.
 *
 * @param count how many comments of the whole discussion readers see
 * @param comments those of this page, the places of hidden and removed ones included
 * @param next the cursor of the next page; absent on the last
 */
record ThreadPage(
        String articleId,
        long count,
        List<ThreadComment> comments,
        @Nullable String next) {}
