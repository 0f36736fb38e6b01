package broadsheet.article.media.stock;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Medium;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Rendition;
import broadsheet.article.storage.SearchWords;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A medium as a document, and back. */
final class ItemDocument {

    static final String VERSION = "version";
    static final String BATCH = "batch";
    static final String AT = "at";
    static final String WORDS = "words";

    private final MediaAddress address;

    ItemDocument(MediaAddress address) {
        this.address = address;
    }

    /**
     * All fields but those of its holds; one that is not there is null, so that a write over an older state leaves
     * nothing of it.
     */
    static Document write(Item item) {
        var medium = item.medium();
        return new Document("_id", medium.id().toString())
                .append(VERSION, item.version())
                .append("caption", text(medium.caption(), Caption::value))
                .append("credit", text(medium.credit(), Credit::value))
                .append("alt", text(medium.alt(), AltText::value))
                .append(BATCH, item.batch())
                .append("files", item.files().stream().map(ItemDocument::write).toList())
                .append(
                        "by",
                        new Document("id", item.by().id())
                                .append("name", item.by().name()))
                .append(AT, Date.from(item.at()))
                .append("changedAt", Date.from(item.changedAt()))
                .append(WORDS, words(item));
    }

    private static Document write(StoredFile file) {
        return new Document("id", file.id())
                .append("name", file.name())
                .append("type", file.mediaType())
                .append("width", file.width())
                .append("height", file.height())
                .append("length", file.length());
    }

    Item read(Document stored) {
        var files = stored.getList("files", Document.class).stream()
                .map(ItemDocument::file)
                .toList();
        var by = stored.get("by", Document.class);
        return new Item(
                medium(stored, files),
                stored.getLong(VERSION),
                stored.getString(BATCH),
                files,
                new Person(by.getString("id"), by.getString("name")),
                stored.getDate(AT).toInstant(),
                stored.getDate("changedAt").toInstant(),
                Holds.read(stored),
                Withholding.isWithheld(stored));
    }

    private Medium medium(Document stored, List<StoredFile> files) {
        var id = MediumId.parse(stored.getString("_id"));
        return new Medium(
                id,
                value(stored, "caption", Caption::new),
                value(stored, "credit", Credit::new),
                value(stored, "alt", AltText::new),
                renditions(id, files));
    }

    List<Rendition> renditions(MediumId id, List<StoredFile> files) {
        return files.stream()
                .map(file -> new Rendition(
                        new Link(address.of(id, file)), file.width(), file.height(), file.mediaType(), file.length()))
                .toList();
    }

    private static StoredFile file(Document stored) {
        return new StoredFile(
                stored.getString("id"),
                stored.getString("name"),
                stored.getString("type"),
                stored.getInteger("width"),
                stored.getInteger("height"),
                stored.getLong("length"));
    }

    private static List<String> words(Item item) {
        var medium = item.medium();
        var text = Stream.of(
                        text(medium.caption(), Caption::value),
                        text(medium.credit(), Credit::value),
                        text(medium.alt(), AltText::value),
                        item.by().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return SearchWords.in(text);
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    private static <T> @Nullable T value(Document stored, String field, Function<String, T> make) {
        return Optional.ofNullable(stored.getString(field)).map(make).orElse(null);
    }
}
