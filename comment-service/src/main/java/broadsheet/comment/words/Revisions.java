package broadsheet.comment.words;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * By what every instance knows when to read a list again: a number that grows with each change. Whoever changes a list
 * notes that first, and nobody relies on what they know of it until the note is gone; a process that dies in between
 * leaves the note, and what it has written is in force all the same.
 */
@Component
class Revisions {

    /** Longer than a change can take. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String REVISION = "revision";
    private static final String CHANGES = "changes";

    private final MongoCollection<Document> documents;
    private final InstantSource clock;

    Revisions(MongoDatabase database, InstantSource clock) {
        this.documents = database.getCollection("wordLists");
        this.clock = clock;
    }

    /** Changes a list. */
    <T> T changing(WordList list, Supplier<T> change) {
        var note = CHANGES + "." + UUID.randomUUID();
        documents.updateOne(eq("_id", list.toString()), set(note, Date.from(clock.instant())), UPSERT);
        var changed = change.get();
        raise(list, note);
        return changed;
    }

    /** The revision of a list as it is now. */
    Revision of(WordList list) {
        var document = documents.find(eq("_id", list.toString())).first();
        if (document == null) {
            return new Revision(0, true);
        }
        var changes = document.get(CHANGES, new Document());
        var longAgo = clock.instant().minus(WRITTEN_WITHIN);
        changes.keySet().stream()
                .filter(change -> changes.getDate(change).toInstant().isBefore(longAgo))
                .forEach(change -> raise(list, CHANGES + "." + change));
        return new Revision(document.get(REVISION, 0L), changes.isEmpty());
    }

    private void raise(WordList list, String note) {
        documents.updateOne(eq("_id", list.toString()), combine(inc(REVISION, 1L), unset(note)));
    }

    /**
     * Of a list.
     *
     * @param number 0 as long as it has had no words
     * @param isSettled whether all that was written is in it; else the list has to be read each time
     */
    record Revision(long number, boolean isSettled) {}
}
