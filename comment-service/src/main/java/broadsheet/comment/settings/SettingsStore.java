package broadsheet.comment.settings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import broadsheet.comment.storage.Versions;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that is set, one document for each level, and what was set before. */
@Component
class SettingsStore {

    private static final String VERSION = "version";
    private static final String CHANGED_AT = "changedAt";

    private final MongoCollection<Document> documents;
    private final Versions versions;
    private final JsonMapper json;

    SettingsStore(MongoDatabase database, JsonMapper json) {
        this.documents = database.getCollection("moderationSettings");
        this.versions = new Versions(documents, database.getCollection("formerModerationSettings"), CHANGED_AT);
        this.json = json;
    }

    void index() {
        versions.index();
    }

    Versions versions() {
        return versions;
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
        var document = write(level, next);
        if (next.version() == 1) {
            return versions.add(document);
        }
        var before = documents
                .find(and(eq("_id", level.name()), eq(VERSION, next.version() - 1)))
                .first();
        return before != null && versions.replace(before, document);
    }

    private Document write(Level level, Settled settled) {
        var changedAt = settled.changedAt();
        return new Document("_id", level.name())
                .append(VERSION, settled.version())
                .append("settings", Document.parse(json.writeValueAsString(settled.settings())))
                .append("changedBy", settled.changedBy())
                .append("changedById", settled.changedById())
                .append(CHANGED_AT, changedAt == null ? null : Date.from(changedAt));
    }

    private Map<Level, Settled> found(Iterable<Document> documents) {
        var found = new HashMap<Level, Settled>();
        documents.forEach(document -> found.put(new Level(document.getString("_id")), read(document)));
        return found;
    }

    Settled read(Document document) {
        var changedAt = document.getDate(CHANGED_AT);
        return new Settled(
                document.getLong(VERSION),
                json.readValue(document.get("settings", Document.class).toJson(), SettingsRequest.class),
                document.getString("changedBy"),
                document.getString("changedById"),
                changedAt == null ? null : changedAt.toInstant());
    }
}
