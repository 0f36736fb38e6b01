package broadsheet.article.catalogue.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Filed;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Retired;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is read: what is found is what there is now, whatever it was merged into. */
final class CatalogueReading {

    /** How often a replacement may itself have been replaced. */
    private static final int LONGEST_TRAIL = 50;

    private final MongoCollection<Document> documents;

    CatalogueReading(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** The entry with an id or a slug, or the one that it was replaced by. */
    Optional<Entry> find(Kind kind, String idOrSlug) {
        return byId(idOrSlug)
                .filter(filed -> filed.kind() == kind)
                .or(() -> Optional.ofNullable(
                        filed(eq(EntryDocument.KEYS, Key.ofSlug(kind, idOrSlug).text()))))
                .flatMap(this::current);
    }

    /** The entries that are found by some keys, each by the key. */
    Map<Key, Entry> find(Set<Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Key, Entry>();
        for (var document : documents.find(
                in(EntryDocument.KEYS, keys.stream().map(Key::text).toList()))) {
            current(EntryDocument.read(document))
                    .ifPresent(entry -> document.getList(EntryDocument.KEYS, String.class)
                            .forEach(key -> found.put(new Key(key), entry)));
        }
        found.keySet().retainAll(keys);
        return found;
    }

    /** Those of the ids that are entries still. */
    List<Entry> all(Collection<String> ids) {
        return read(in("_id", ids), ids.size() + 1);
    }

    /**
     * A part of the list of a kind: sections by their order, all others by their slug.
     *
     * @param beginning what a word of a name begins with, as {@link broadsheet.article.domain.Slug#words} has it
     * @param after the place of the last entry on the page before
     */
    List<Entry> list(Kind kind, Optional<String> beginning, Optional<String> after, int atMost) {
        var filters = new ArrayList<Bson>();
        filters.add(eq(EntryDocument.LISTED, kind.toString()));
        beginning.ifPresent(words -> filters.add(regex(EntryDocument.BEGINNINGS, "^" + words)));
        after.ifPresent(place -> filters.add(gt(EntryDocument.PLACE, place)));
        return read(and(filters), atMost);
    }

    /** Whether another section is part of this one. */
    boolean hasParts(Entry section) {
        return documents.find(eq(EntryDocument.PARENT, section.id())).first() != null;
    }

    /** All strings by which articles may name an entry, those of what was merged into it included. */
    List<String> references(Entry entry) {
        var own = entry.kind().isNamedInWords() ? entry.allNames() : entry.slugs();
        var others = Optional.ofNullable(documents.find(eq("_id", entry.id())).first())
                .map(document -> document.getList(EntryDocument.REFERENCES, String.class, List.of()))
                .orElse(List.of());
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    /** What something has become; empty when that was deleted. */
    Optional<Entry> current(Filed filed) {
        Filed now = filed;
        for (var hops = 0; hops < LONGEST_TRAIL; hops++) {
            switch (now) {
                case Entry entry -> {
                    return Optional.of(entry);
                }
                case Retired gone -> {
                    var next = gone.replacedBy().flatMap(this::byId);
                    if (next.isEmpty()) {
                        return Optional.empty();
                    }
                    now = next.get();
                }
            }
        }
        return Optional.empty();
    }

    Optional<Filed> byId(String id) {
        return Optional.ofNullable(filed(eq("_id", id)));
    }

    private @Nullable Filed filed(Bson which) {
        var document = documents.find(which).first();
        return document == null ? null : EntryDocument.read(document);
    }

    private List<Entry> read(Bson which, int atMost) {
        var entries = new ArrayList<Entry>();
        documents
                .find(which)
                .sort(Sorts.ascending(EntryDocument.PLACE))
                .limit(atMost)
                .map(EntryDocument::read)
                .forEach(filed -> {
                    if (filed instanceof Entry entry) {
                        entries.add(entry);
                    }
                });
        return entries;
    }
}
