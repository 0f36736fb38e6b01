package broadsheet.article.note;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Person;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All notes. */
@Component
class Notes {

    private final MongoCollection<Document> documents;

    Notes(MongoDatabase database) {
        this.documents = database.getCollection("notes");
    }

    void index() {
        documents.createIndex(Indexes.ascending("article", "_id"));
        documents.createIndex(
                Indexes.ascending(Creation.KEY), new IndexOptions().unique(true).sparse(true));
    }

    /** What is known of the request that made a note under a key. */
    Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(stored -> Creation.from(stored.get(Creation.FIELD, Document.class)));
    }

    /** Adds a note; false when another request with the same key was first. */
    boolean add(Note note, Optional<Creation> creation) {
        var document = write(note);
        creation.ifPresent(request -> document.append(Creation.FIELD, request.toDocument()));
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && creation.isPresent()) {
                return false;
            }
            throw e;
        }
    }

    Optional<Note> find(ArticleId article, String id) {
        return Optional.ofNullable(documents
                        .find(and(eq("_id", id), eq("article", article.toString())))
                        .first())
                .map(Notes::read);
    }

    /** Those about an article, the first one first. */
    List<Note> of(ArticleId article, Optional<String> after, int atMost) {
        var about = eq("article", article.toString());
        return documents
                .find(after.map(id -> and(about, gt("_id", id))).orElse(about))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(Notes::read)
                .into(new ArrayList<>());
    }

    /** Stores what became of a note; false when it changed meanwhile. */
    boolean replace(Note after) {
        var fields = write(after);
        fields.remove("_id");
        return documents
                        .updateOne(
                                and(eq("_id", after.id()), eq("version", after.version() - 1)),
                                new Document("$set", fields))
                        .getMatchedCount()
                == 1;
    }

    /** Removes a note; false when it changed meanwhile. */
    boolean remove(Note note) {
        return documents
                        .deleteOne(and(eq("_id", note.id()), eq("version", note.version())))
                        .getDeletedCount()
                == 1;
    }

    private static Document write(Note note) {
        return new Document("_id", note.id())
                .append("article", note.article().toString())
                .append("version", note.version())
                .append("by", write(note.by()))
                .append("at", Date.from(note.at()))
                .append("text", note.text())
                .append("about", note.about())
                .append("editedAt", note.editedAt() == null ? null : Date.from(note.editedAt()))
                .append("resolvedBy", note.resolvedBy() == null ? null : write(note.resolvedBy()));
    }

    private static Document write(Person person) {
        return new Document("id", person.id()).append("name", person.name());
    }

    private static Note read(Document stored) {
        var editedAt = stored.getDate("editedAt");
        return new Note(
                stored.getString("_id"),
                ArticleId.parse(stored.getString("article")),
                stored.getLong("version"),
                person(stored.get("by", Document.class)),
                stored.getDate("at").toInstant(),
                stored.getString("text"),
                stored.getString("about"),
                editedAt == null ? null : editedAt.toInstant(),
                resolvedBy(stored.get("resolvedBy", Document.class)));
    }

    private static @Nullable Person resolvedBy(@Nullable Document stored) {
        return stored == null ? null : person(stored);
    }

    private static Person person(Document stored) {
        return new Person(stored.getString("id"), stored.getString("name"));
    }
}
