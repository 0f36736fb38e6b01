package broadsheet.feed.store;

import broadsheet.events.Event;
import broadsheet.events.Topic;
import broadsheet.inbox.Inbox;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * A part of what readers are shown that follows from one topic alone: a document for the newest state of each thing
 * that the topic tells of. Whatever is one is kept up to date, and can be rebuilt from the log.
 *
 * @param <E> what the topic's records are read as
 */
public interface Projection<E extends Event> extends Inbox.Reader<E> {

    /** What it is called, and its collection. */
    String name();

    /** All that it follows from. */
    Topic topic();

    /** What is kept of an event: with {@code _id}, and with the event's version as {@code version}. */
    Document document(E event);

    /** Makes the indexes that reading needs. */
    default void index(MongoCollection<Document> documents) {}
}
