package broadsheet.events;

/**
 * What happens to a comment. Topic: {@link Topic#COMMENTS}; keyed by the comment, partitioned by its article. What
 * happens to one comment is told in order; a reply may come before what it answers.
 */
public sealed interface CommentEvent extends Event
        permits CommentAdded, CommentEdited, CommentModerated, CommentRemoved {

    /** The comment as it is after the change. */
    Comment comment();

    @Override
    default String subject() {
        return comment().id();
    }

    @Override
    default long version() {
        return comment().version();
    }

    @Override
    default String partitionKey() {
        return comment().articleId();
    }
}
