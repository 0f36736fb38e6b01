package broadsheet.comment.words;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The lists as they are kept. */
@Component
class Words {

    private static final String LIST = "list";

    private final MongoCollection<Document> documents;
    private final Revisions revisions;

    Words(MongoDatabase database, Revisions revisions) {
        this.documents = database.getCollection("words");
        this.revisions = revisions;
    }

    void index() {
        documents.createIndex(Indexes.ascending(LIST, "_id"));
    }

    /** A phrase that finds the same as one that is there takes its place. */
    void add(WordList list, List<Phrase> phrases, String by, Instant at) {
        var replacing = phrases.stream()
                .map(phrase -> new Document("_id", id(list, phrase.key()))
                        .append(LIST, list.toString())
                        .append("text", phrase.text())
                        .append("exactAccents", phrase.exactAccents())
                        .append("addedBy", by)
                        .append("addedAt", Date.from(at)))
                .map(document -> new ReplaceOneModel<>(
                        eq("_id", document.getString("_id")), document, new ReplaceOptions().upsert(true)))
                .toList();
        var _ = revisions.changing(list, () -> documents.bulkWrite(replacing));
    }

    /** False when there was no such phrase. */
    boolean remove(WordList list, String key) {
        return revisions.changing(
                list, () -> documents.deleteOne(eq("_id", id(list, key))).getDeletedCount() == 1);
    }

    List<Entry> page(WordList list, Optional<String> after, int atMost) {
        var later = after.map(key -> gt("_id", id(list, key))).orElseGet(Filters::empty);
        return documents
                .find(and(eq(LIST, list.toString()), later))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(document -> entry(list, document))
                .into(new ArrayList<>());
    }

    List<Phrase> all(WordList list) {
        return documents.find(eq(LIST, list.toString())).map(Words::phrase).into(new ArrayList<>());
    }

    private static String id(WordList list, String key) {
        return list + "/" + key;
    }

    private static Entry entry(WordList list, Document document) {
        return new Entry(
                document.getString("_id").substring(list.toString().length() + 1),
                document.getString("text"),
                document.getBoolean("exactAccents"),
                document.getString("addedBy"),
                document.getDate("addedAt").toInstant());
    }

    private static Phrase phrase(Document document) {
        return new Phrase(document.getString("text"), document.getBoolean("exactAccents"));
    }

    /**
     * A phrase of a list.
     *
     * @param id by which it is removed
     */
    record Entry(String id, String text, boolean exactAccents, String addedBy, Instant addedAt) {}
}
