package broadsheet.article.catalogue.storage;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Filed;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Retired;
import broadsheet.article.domain.Slug;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;

/** An entry as a document, and back. */
final class EntryDocument {

    static final String VERSION = "version";

    /** By what it is found, in articles and in addresses. */
    static final String KEYS = "keys";

    /** The kind of an entry that lists show. */
    static final String LISTED = "listed";

    /** Its place in a list of its kind: nothing else stands there. */
    static final String PLACE = "place";

    /** The beginnings that it is found by in a list. */
    static final String BEGINNINGS = "beginnings";

    static final String PARENT = "parent";

    /** Strings by which articles name it besides its own: older spellings, and what was merged into it. */
    static final String REFERENCES = "references";

    /** The id of what an entry was merged into. */
    static final String REPLACED_BY = "replacedBy";

    private EntryDocument() {}

    static Document write(Filed filed) {
        var document = new Document("_id", filed.id())
                .append("kind", filed.kind().toString())
                .append(VERSION, filed.version())
                .append("slugs", filed.slugs());
        return switch (filed) {
            case Entry entry -> write(entry, document.append(KEYS, Key.of(entry)));
            case Retired retired -> write(retired, document);
        };
    }

    private static Document write(Retired retired, Document document) {
        retired.replacedBy()
                .ifPresent(successor -> document.append(REPLACED_BY, successor).append(KEYS, Key.of(retired)));
        return document.append("allNames", retired.allNames()).append("retiredAt", Date.from(retired.at()));
    }

    private static Document write(Entry entry, Document document) {
        document.append(LISTED, entry.kind().toString())
                .append(PLACE, place(entry))
                .append(BEGINNINGS, beginnings(entry))
                .append("names", DetailsDocument.write(entry.names()))
                .append("formerNames", entry.formerNames())
                .append("descriptions", DetailsDocument.write(entry.descriptions()))
                .append("createdAt", Date.from(entry.createdAt()))
                .append("updatedAt", Date.from(entry.updatedAt()));
        switch (entry.details()) {
            case Details.OfTag _ -> {
                // Has nothing of its own
            }
            case Details.OfSection section -> {
                document.append("order", section.order());
                if (section.parentId() != null) {
                    document.append(PARENT, section.parentId());
                }
            }
            case Details.OfAuthor author -> DetailsDocument.write(author, document);
        }
        return document;
    }

    /** Sections by their order, all others by their slug. */
    private static String place(Entry entry) {
        return entry.details() instanceof Details.OfSection section
                ? String.format(Locale.ROOT, "%06d ", section.order()) + entry.slug()
                : entry.slug().value();
    }

    /** Each name from each of its words on, so that {@code mai} finds Hoàng Mai as {@code hoang m} does. */
    private static List<String> beginnings(Entry entry) {
        return entry.names().byLanguage().values().stream()
                .map(Slug::words)
                .flatMap(words -> IntStream.range(0, words.length())
                        .filter(i -> i == 0 || words.charAt(i - 1) == '-')
                        .mapToObj(words::substring))
                .distinct()
                .toList();
    }

    static Filed read(Document document) {
        var kind = Kind.valueOf(document.getString("kind").toUpperCase(Locale.ROOT));
        return document.containsKey("retiredAt") ? retired(kind, document) : entry(kind, document);
    }

    private static Retired retired(Kind kind, Document document) {
        return new Retired(
                kind,
                document.getString("_id"),
                document.getLong(VERSION),
                document.getList("slugs", String.class),
                document.getList("allNames", String.class),
                Optional.ofNullable(document.getString(REPLACED_BY)),
                document.getDate("retiredAt").toInstant());
    }

    private static Entry entry(Kind kind, Document document) {
        var slugs =
                document.getList("slugs", String.class).stream().map(Slug::new).toList();
        return new Entry(
                document.getString("_id"),
                document.getLong(VERSION),
                slugs.getFirst(),
                slugs.subList(1, slugs.size()),
                DetailsDocument.wording(document, "names"),
                document.getList("formerNames", String.class),
                DetailsDocument.wording(document, "descriptions"),
                details(kind, document),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant());
    }

    private static Details details(Kind kind, Document document) {
        return switch (kind) {
            case TAG -> new Details.OfTag();
            case SECTION -> new Details.OfSection(document.getInteger("order"), document.getString(PARENT));
            case AUTHOR -> DetailsDocument.author(document);
        };
    }
}
