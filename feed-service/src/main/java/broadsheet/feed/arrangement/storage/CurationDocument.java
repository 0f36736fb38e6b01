package broadsheet.feed.arrangement.storage;

import broadsheet.events.Picture;
import broadsheet.feed.arrangement.ArrangedBlock;
import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.BlockName;
import broadsheet.feed.arrangement.FrontKey;
import broadsheet.feed.arrangement.Pin;
import broadsheet.feed.arrangement.Rule;
import broadsheet.feed.arrangement.storage.Curation.Editor;
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

/** A curation as a document, and back. */
final class CurationDocument {

    static final String FRONT = "front";
    static final String VERSION = "version";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    CurationDocument(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    Document write(Curation curation) {
        return new Document(FRONT, curation.front().value())
                .append(VERSION, curation.version())
                .append(
                        "by",
                        new Document("id", curation.by().id())
                                .append("name", curation.by().name()))
                .append("at", Date.from(curation.at()))
                .append("restored", curation.restored())
                .append(
                        "blocks",
                        curation.arrangement().blocks().stream()
                                .map(this::write)
                                .toList());
    }

    Curation read(Document stored) {
        var by = stored.get("by", Document.class);
        return new Curation(
                new FrontKey(stored.getString(FRONT)),
                stored.getLong(VERSION),
                new Editor(by.getString("id"), by.getString("name")),
                stored.getDate("at").toInstant(),
                stored.getLong("restored"),
                new Arrangement(stored.getList("blocks", Document.class).stream()
                        .map(this::block)
                        .toList()));
    }

    private Document write(ArrangedBlock block) {
        return new Document("name", block.name().value())
                .append("rule", block.rule().name())
                .append("most", block.most())
                .append("pins", block.pins().stream().map(this::write).toList());
    }

    private ArrangedBlock block(Document stored) {
        return new ArrangedBlock(
                new BlockName(stored.getString("name")),
                Rule.named(stored.getString("rule")),
                stored.getInteger("most"),
                stored.getList("pins", Document.class, List.of()).stream()
                        .map(this::pin)
                        .toList());
    }

    private Document write(Pin pin) {
        var image = pin.image() == null ? null : new Document(json.convertValue(pin.image(), FIELDS));
        return new Document("article", pin.articleId())
                .append("headline", pin.headline())
                .append("image", image)
                .append("from", date(pin.from()))
                .append("until", date(pin.until()));
    }

    private Pin pin(Document stored) {
        var image = stored.get("image", Document.class);
        return new Pin(
                stored.getString("article"),
                stored.getString("headline"),
                image == null ? null : json.convertValue(image, Picture.class),
                instant(stored.getDate("from")),
                instant(stored.getDate("until")));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return Optional.ofNullable(instant).map(Date::from).orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).orElse(null);
    }
}
