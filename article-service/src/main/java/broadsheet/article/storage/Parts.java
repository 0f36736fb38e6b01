package broadsheet.article.storage;

import broadsheet.article.domain.Content;
import broadsheet.article.domain.Correction;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Entry;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Plan;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.Version;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What documents of articles, of their editions and of their activity are made of. */
final class Parts {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    Parts(JsonMapper json) {
        // A document of a newer release, read after a roll-back, may know more fields
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    Document write(Content content) {
        return new Document(json.convertValue(content, FIELDS));
    }

    Content content(Document stored) {
        return json.convertValue(stored, Content.class);
    }

    Document write(Person person) {
        return new Document("id", person.id()).append("name", person.name());
    }

    Person person(Document stored) {
        return new Person(stored.getString("id"), stored.getString("name"));
    }

    Document write(Entry entry) {
        var document = new Document("version", entry.version().value())
                .append("move", entry.move().toString())
                .append("state", entry.state().toString())
                .append("by", write(entry.by()))
                .append("at", Date.from(entry.at()));
        return entry.note() == null ? document : document.append("note", entry.note());
    }

    Entry entry(Document stored) {
        return new Entry(
                new Version(stored.getLong("version")),
                Move.named(stored.getString("move")),
                State.named(stored.getString("state")),
                person(stored.get("by", Document.class)),
                instant(stored, "at"),
                stored.getString("note"));
    }

    Document write(Edition edition) {
        return new Document("number", edition.number())
                .append("content", write(edition.content()))
                .append("publishedAt", Date.from(edition.publishedAt()))
                .append("updatedAt", Date.from(edition.updatedAt()))
                .append("by", write(edition.by()))
                .append("at", Date.from(edition.at()))
                .append(
                        "corrections",
                        edition.corrections().stream().map(Parts::write).toList());
    }

    Edition edition(Document stored) {
        return new Edition(
                stored.getInteger("number"),
                content(stored.get("content", Document.class)),
                instant(stored, "publishedAt"),
                instant(stored, "updatedAt"),
                person(stored.get("by", Document.class)),
                instant(stored, "at"),
                stored.getList("corrections", Document.class, List.of()).stream()
                        .map(Parts::correction)
                        .toList());
    }

    Document write(Plan plan) {
        var document = new Document();
        plan.publishAt().ifPresent(at -> document.append("publishAt", Date.from(at)));
        plan.unpublishAt().ifPresent(at -> document.append("unpublishAt", Date.from(at)));
        return document;
    }

    Plan plan(Document stored) {
        return new Plan(optional(stored.getDate("publishAt")), optional(stored.getDate("unpublishAt")));
    }

    Document write(Takedown takedown) {
        return new Document("reason", takedown.reason())
                .append("told", takedown.told().name())
                .append("by", write(takedown.by()))
                .append("at", Date.from(takedown.at()));
    }

    Takedown takedown(Document stored) {
        return new Takedown(
                stored.getString("reason"),
                Takedown.Told.valueOf(stored.getString("told")),
                person(stored.get("by", Document.class)),
                instant(stored, "at"));
    }

    private static Document write(Correction correction) {
        return new Document("text", correction.text()).append("at", Date.from(correction.at()));
    }

    private static Correction correction(Document stored) {
        return new Correction(stored.getString("text"), instant(stored, "at"));
    }

    private static Instant instant(Document stored, String field) {
        return stored.getDate(field).toInstant();
    }

    private static Optional<Instant> optional(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
