package broadsheet.events;

/** Whether an article takes comments. Topic: {@link Topic#DISCUSSIONS}. */
public sealed interface DiscussionEvent extends Event permits DiscussionOpened, DiscussionClosed {

    /** The article whose discussion it is: a discussion has no other id. */
    String articleId();

    @Override
    default String subject() {
        return articleId();
    }

    @Override
    default String partitionKey() {
        return articleId();
    }
}
