package broadsheet.comment.words;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.storage.Versions;
import broadsheet.web.problem.Problems;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The lists as they are kept, and what was on them. */
@Component
class Words {

    private static final int MOST_ATTEMPTS = 10;

    private final MongoCollection<Document> documents;
    private final Versions versions;
    private final Revisions revisions;
    private final InstantSource clock;

    Words(MongoDatabase database, Revisions revisions, InstantSource clock) {
        this.documents = database.getCollection("words");
        this.versions = new Versions(documents, database.getCollection("formerWords"), Word.AT);
        this.revisions = revisions;
        this.clock = clock;
    }

    void index() {
        documents.createIndex(Indexes.ascending(Word.LIST, Word.REMOVED, "_id"));
        versions.index();
    }

    Versions versions() {
        return versions;
    }

    /**
     * A phrase that finds the same as one that is there takes its place.
     *
     * @throws org.springframework.web.ErrorResponseException 412 if others change it all the time
     */
    void add(WordList list, List<Phrase> phrases, Moderator by) {
        var _ = revisions.changing(list, () -> {
            phrases.forEach(phrase -> change(
                    Word.id(list, phrase.key()),
                    before -> Optional.of(Word.added(list, phrase, before, by, clock.instant()))));
            return true;
        });
    }

    /**
     * False when there was no such phrase.
     *
     * @throws org.springframework.web.ErrorResponseException 412 if others change it all the time
     */
    boolean remove(WordList list, String key, Moderator by) {
        return revisions.changing(
                list,
                () -> change(
                        Word.id(list, key),
                        before ->
                                before.filter(word -> !word.removed()).map(word -> word.removed(by, clock.instant()))));
    }

    List<Entry> page(WordList list, Optional<String> after, int atMost) {
        var later = after.map(key -> gt("_id", Word.id(list, key))).orElseGet(Filters::empty);
        return documents
                .find(and(inForce(list), later))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(Word::read)
                .map(Entry::of)
                .into(new ArrayList<>());
    }

    List<Phrase> all(WordList list) {
        return documents.find(inForce(list)).map(Word::read).map(Word::phrase).into(new ArrayList<>());
    }

    private static Bson inForce(WordList list) {
        return and(eq(Word.LIST, list.toString()), eq(Word.REMOVED, false));
    }

    /** False when there is nothing to change. */
    private boolean change(String id, Function<Optional<Word>, Optional<Word>> change) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = Optional.ofNullable(documents.find(eq("_id", id)).first());
            var after = change.apply(before.map(Word::read));
            if (after.isEmpty() || store(before, after.get().write())) {
                return after.isPresent();
            }
        }
        throw Problems.changedMeanwhile("Others are changing the words all the time. Try again.");
    }

    /** False when somebody else was first. */
    private boolean store(Optional<Document> before, Document after) {
        return before.map(it -> versions.replace(it, after)).orElseGet(() -> versions.add(after));
    }

    /**
     * A phrase of a list.
     *
     * @param id by which it is removed
     */
    record Entry(String id, String text, boolean exactAccents, String addedBy, Instant addedAt) {

        private static Entry of(Word word) {
            return new Entry(
                    word.phrase().key(),
                    word.phrase().text(),
                    word.phrase().exactAccents(),
                    word.by().name(),
                    word.at());
        }
    }
}
