package broadsheet.feed.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import broadsheet.feed.site.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as it is printed.
 *
 * @param notice said in place of comments; null when there are some
 * @param comments every reply below what it answers
 * @param part says that there are more; null when these are all
 */
record DiscussionView(
        @Nullable String notice,
        List<CommentView> comments,
        @Nullable String part) {

    static DiscussionView of(Discussion discussion, Edition edition) {
        return switch (discussion) {
            case Discussion.Loaded loaded
            when !loaded.comments().isEmpty() ->
                new DiscussionView(null, threads(loaded.comments(), edition), part(loaded, edition));
            case Discussion.Loaded _, Discussion.Empty _ -> notice("discussionEmpty", edition);
            case Discussion.Unavailable _ -> notice("discussionUnavailable", edition);
        };
    }

    private static DiscussionView notice(String label, Edition edition) {
        return new DiscussionView(edition.label(label), List.of(), null);
    }

    private static @Nullable String part(Discussion.Loaded loaded, Edition edition) {
        return loaded.hasMore()
                ? edition.label(
                        "discussionPart", edition.number(loaded.comments().size()), edition.number(loaded.total()))
                : null;
    }

    /** A reply whose parent isn't among the comments stands by itself. */
    private static List<CommentView> threads(List<Discussion.Comment> comments, Edition edition) {
        var byId = comments.stream().collect(toMap(Discussion.Comment::id, it -> it, (first, _) -> first));
        var replies = comments.stream()
                .filter(it -> it.parentId() != null && byId.containsKey(it.parentId()))
                .collect(groupingBy(it -> String.valueOf(it.parentId())));
        var views = new ArrayList<CommentView>();
        comments.stream()
                .filter(it -> it.parentId() == null || !byId.containsKey(it.parentId()))
                .forEach(it -> addThread(it, 0, null, replies, views, edition));
        return views;
    }

    private static void addThread(
            Discussion.Comment comment,
            int depth,
            Discussion.@Nullable Comment parent,
            Map<String, List<Discussion.Comment>> replies,
            List<CommentView> views,
            Edition edition) {
        views.add(CommentView.of(comment, depth, parent, edition));
        replies.getOrDefault(comment.id(), List.of())
                .forEach(reply -> addThread(reply, depth + 1, comment, replies, views, edition));
    }
}
