package broadsheet.comment.reading;

import static java.util.stream.Collectors.groupingBy;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Tally;
import broadsheet.comment.storage.Listed;
import broadsheet.comment.storage.Order;
import broadsheet.comment.storage.Threads;
import broadsheet.comment.writing.FindingDiscussion;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads discussions level by level. */
@Component
class ReadingThreads {

    /** How many comments are shown on either side of one in its context, and below it. */
    private static final int AROUND = 3;

    private final FindingDiscussion discussions;
    private final FindingComment comments;
    private final Threads threads;
    private final Seeing seeing;

    ReadingThreads(FindingDiscussion discussions, FindingComment comments, Threads threads, Seeing seeing) {
        this.discussions = discussions;
        this.comments = comments;
        this.threads = threads;
        this.seeing = seeing;
    }

    /** The comments on an article, each with its first replies; in flat order, all comments one after the other. */
    ThreadPage article(String articleId, Part part, int firstReplies, Optional<Caller> caller) {
        var article = discussions.live(articleId).articleId();
        var found = threads.level(
                article, null, part.order(), part.after(), part.limit().items() + 1);
        var page = part.page(found);
        var shown = part.order() == Order.FLAT ? seeing.see(page, caller) : withReplies(page, firstReplies, caller);
        var count = threads.count(Set.of(article)).getOrDefault(article, 0L);
        var next = part.next(found).map(Cursor::text).orElse(null);
        return new ThreadPage(article.toString(), count, shown, next);
    }

    /** The replies to a comment. */
    RepliesPage replies(String id, Part part, Optional<Caller> caller) {
        if (part.order() == Order.FLAT) {
            throw Part.wrong("sort", "can't be flat: replies are listed level by level");
        }
        var parent = comments.find(id).posting();
        var found = threads.level(
                parent.articleId(),
                parent.id(),
                part.order(),
                part.after(),
                part.limit().items() + 1);
        var next = part.next(found).map(Cursor::text).orElse(null);
        return new RepliesPage(
                parent.articleId().toString(), parent.id().toString(), seeing.see(part.page(found), caller), next);
    }

    /** One comment. */
    ThreadComment comment(Comment comment, Optional<Caller> caller) {
        return seeing.see(threads.all(List.of(comment.posting().id())), caller).getFirst();
    }

    /** A comment where it stands. */
    Context context(String id, Optional<Caller> caller) {
        var comment = comments.find(id);
        var posting = comment.posting();
        var here = Order.OLDEST.placeOf(new Listed(comment, Tally.NONE));
        var after = threads.level(posting.articleId(), posting.parentId(), Order.OLDEST, Optional.of(here), AROUND);
        return new Context(
                posting.articleId().toString(),
                seeing.see(threads.all(posting.ancestors()), caller),
                seeing.see(threads.before(posting, AROUND), caller),
                comment(comment, caller),
                seeing.see(after, caller),
                seeing.see(threads.firstReplies(List.of(posting.id()), AROUND), caller));
    }

    private List<ThreadComment> withReplies(List<Listed> page, int each, Optional<Caller> caller) {
        var answered = page.stream()
                .filter(it -> it.tally().replies() > 0 && !it.comment().status().hidesReplies())
                .map(it -> it.comment().posting().id())
                .toList();
        var first = seeing.see(threads.firstReplies(answered, each), caller).stream()
                .collect(groupingBy(
                        reply -> CommentId.parse(String.valueOf(reply.comment().parentId()))));
        return seeing.see(page, caller).stream()
                .map(it -> it.withFirstReplies(
                        first.getOrDefault(CommentId.parse(it.comment().id()), List.of())))
                .toList();
    }
}
