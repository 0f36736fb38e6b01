package broadsheet.events;

/**
 * A fact that one service announces to all others: what a thing <em>now is</em>, and the version at which it became so.
 *
 * <p>A consumer applies an event only if its {@link #version()} is newer than what it holds of {@link #subject()}. Then
 * an event that comes twice, late, or again from the start of the log changes nothing.
 */
public sealed interface Event permits ArticleEvent, CommentEvent, DiscussionEvent, CatalogueEvent, TakedownConfirmed {

    /**
     * The id of the article, comment, discussion or section, tag, author it is about: the record's key, by which the
     * log is compacted.
     */
    String subject();

    /** The version of the subject after the change; 1 is the first, each change adds at least one. */
    long version();

    /** What decides the partition: events with the same value keep their order. */
    String partitionKey();
}
