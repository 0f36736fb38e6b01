package broadsheet.comment.announcement;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Held;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Rejected;
import broadsheet.comment.domain.Removed;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.domain.Words;
import broadsheet.events.CommentAdded;
import broadsheet.events.CommentEdited;
import broadsheet.events.CommentEvent;
import broadsheet.events.CommentModerated;
import broadsheet.events.CommentRemoved;
import broadsheet.events.CommentTombstone;
import broadsheet.events.DiscussionClosed;
import broadsheet.events.DiscussionOpened;
import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.outbox.Letter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns changes into the events that the other services know. */
public final class Announcement {

    private static final String SOURCE = "/comment-service";

    private Announcement() {}

    /** The letters that tell of a comment's change, in their order. */
    public static List<Letter> of(Change change, Instant at) {
        var comment = published(change.state());
        var told = letter(event(change.kind(), comment), at);
        return change.kind() == Change.Kind.ERASED ? List.of(told, tombstone(comment, told, at)) : List.of(told);
    }

    /** The letter that tells that a discussion has opened or closed. */
    public static Letter of(Discussion discussion) {
        var articleId = discussion.articleId().toString();
        var version = discussion.version().value();
        var event = discussion.open()
                ? new DiscussionOpened(articleId, version, discussion.since())
                : new DiscussionClosed(articleId, version, discussion.since());
        return letter(event, discussion.since());
    }

    private static CommentEvent event(Change.Kind kind, broadsheet.events.Comment comment) {
        return switch (kind) {
            case ADDED -> new CommentAdded(comment);
            case EDITED -> new CommentEdited(comment);
            case MODERATED -> new CommentModerated(comment);
            case REMOVED, ERASED -> new CommentRemoved(comment);
        };
    }

    private static broadsheet.events.Comment published(Comment comment) {
        return switch (comment) {
            case Visible seen -> published(seen, seen.words(), broadsheet.events.Comment.Status.VISIBLE);
            case Held waiting -> published(waiting, waiting.words(), broadsheet.events.Comment.Status.HELD);
            case Rejected hidden -> published(hidden, hidden.words(), broadsheet.events.Comment.Status.REJECTED);
            case Removed gone -> published(gone, null, broadsheet.events.Comment.Status.REMOVED);
        };
    }

    private static broadsheet.events.Comment published(
            Comment comment, @Nullable Words words, broadsheet.events.Comment.Status status) {
        var posting = comment.posting();
        return new broadsheet.events.Comment(
                posting.id().toString(),
                posting.articleId().toString(),
                comment.version().value(),
                parent(posting),
                posting.ancestors().stream().map(CommentId::toString).toList(),
                words == null
                        ? null
                        : new broadsheet.events.Comment.Author(
                                words.author().name().value()),
                words == null ? null : words.text().value(),
                status,
                posting.postedAt(),
                words == null ? null : words.editedAt(),
                isFeatured(comment) ? true : null);
    }

    private static boolean isFeatured(Comment comment) {
        return comment instanceof Visible seen && seen.featured();
    }

    private static @Nullable String parent(Posting posting) {
        CommentId parent = posting.parentId();
        return parent == null ? null : parent.toString();
    }

    /** It goes where the comment's other records are, or the topic would not forget them. */
    private static Letter tombstone(broadsheet.events.Comment comment, Letter removed, Instant at) {
        return new Letter(
                removed.id() + "/erased",
                removed.topic(),
                removed.key(),
                removed.partitionKey(),
                new CommentTombstone(comment).headers(SOURCE, at),
                null);
    }

    private static Letter letter(Event event, Instant at) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), SOURCE, at);
        return new Letter(
                record.id(), record.topic(), record.key(), record.partitionKey(), record.headers(), record.body());
    }
}
