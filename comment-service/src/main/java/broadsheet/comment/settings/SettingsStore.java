package broadsheet.comment.settings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that was set, one document for each level. */
@Component
class SettingsStore {

    private final MongoCollection<Document> documents;
    private final JsonMapper json;

    SettingsStore(MongoDatabase database, JsonMapper json) {
        this.documents = database.getCollection("moderationSettings");
        this.json = json;
    }

    Settled find(Level level) {
        return find(List.of(level)).getOrDefault(level, Settled.NOTHING);
    }

    /** What some levels say; one that says nothing is not among them. */
    Map<Level, Settled> find(List<Level> levels) {
        return found(documents.find(in("_id", levels.stream().map(Level::name).toList())));
    }

    /** What all levels say, sections and articles as well. */
    Map<Level, Settled> all() {
        return found(documents.find());
    }

    /** False when somebody else was first. */
    boolean store(Level level, Settled next) {
        var document = new Document("_id", level.name())
                .append("version", next.version())
                .append("settings", Document.parse(json.writeValueAsString(next.settings())))
                .append("changedBy", next.changedBy())
                .append("changedAt", next.changedAt() == null ? null : Date.from(next.changedAt()));
        if (next.version() > 1) {
            var asRead = and(eq("_id", level.name()), eq("version", next.version() - 1));
            return documents.replaceOne(asRead, document).getMatchedCount() == 1;
        }
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Map<Level, Settled> found(Iterable<Document> documents) {
        var found = new HashMap<Level, Settled>();
        documents.forEach(document -> found.put(new Level(document.getString("_id")), read(document)));
        return found;
    }

    private Settled read(Document document) {
        var changedAt = document.getDate("changedAt");
        return new Settled(
                document.getLong("version"),
                json.readValue(document.get("settings", Document.class).toJson(), SettingsRequest.class),
                document.getString("changedBy"),
                changedAt == null ? null : changedAt.toInstant());
    }
}
