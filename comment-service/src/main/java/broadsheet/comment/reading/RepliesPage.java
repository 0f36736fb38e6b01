package broadsheet.comment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the replies to a comment.
 *
 * @param next the cursor of the next page; absent on the last
 */
record RepliesPage(
        String articleId,
        String parentId,
        List<ThreadComment> comments,
        @Nullable String next) {}
