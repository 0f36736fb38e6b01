package broadsheet.feed.page;

import broadsheet.feed.press.Plate;
import broadsheet.feed.site.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is printed.
 *
 * @param depth 0 for one that answers the article
 * @param parentId the comment that it answers, if that stands on the page
 * @param replyTo says whom it answers; null at depth 0
 * @param author null for one that is gone, and so is the html
 */
record CommentView(
        String id,
        int depth,
        @Nullable String parentId,
        @Nullable String replyTo,
        @Nullable String author,
        @Nullable String html,
        String time,
        String printedTime,
        boolean edited) {

    /** A narrow screen has no room for more steps. */
    private static final int DEEPEST = 3;

    static CommentView of(Discussion.Comment comment, int depth, Discussion.@Nullable Comment parent, Edition edition) {
        var gone = comment.author() == null || comment.text() == null;
        return new CommentView(
                comment.id(),
                Math.min(depth, DEEPEST),
                parent == null ? null : parent.id(),
                parent == null ? null : replyTo(parent, edition),
                gone ? null : comment.author(),
                gone ? null : html(comment),
                comment.postedAt().toString(),
                edition.dateTime(comment.postedAt()),
                comment.editedAt() != null);
    }

    /** A comment-service that makes no HTML of a text is an older one: the text is printed as it is. */
    private static @Nullable String html(Discussion.Comment comment) {
        return comment.html() == null && comment.text() != null
                ? "<p>" + Plate.escape(comment.text()).replace("\n", "<br>") + "</p>"
                : comment.html();
    }

    private static String replyTo(Discussion.Comment parent, Edition edition) {
        return parent.author() == null ? edition.label("reply") : edition.label("replyTo", parent.author());
    }
}
