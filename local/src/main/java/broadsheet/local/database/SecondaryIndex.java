package broadsheet.local.database;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index that may hold many documents under a value, by the first of its keys. It finds values, one of several
 * values, and ranges; an order it doesn't serve. It is in memory, and built when it is first of use: a start doesn't
 * wait for it, and one that nobody uses costs nothing.
 */
final class SecondaryIndex extends Index<Object> {

    private final String field;
    private @Nullable IndexedCollection collection;
    private @Nullable NavigableMap<Object, List<Object>> places;

    SecondaryIndex(String name, List<IndexKey> keys) {
        // As the server's own, which calls all of them sparse: none has to have every document
        super(name, keys, true);
        this.field = keys.getFirst().getKey();
    }

    /**
     * Says whose documents it finds. It is told, and doesn't ask its database, since whoever reads by it holds the
     * collection, and whoever adds another index holds the database and waits for the collection.
     */
    synchronized void isOf(IndexedCollection documents) {
        collection = documents;
    }

    String field() {
        return field;
    }

    @Override
    public boolean canHandle(Document query) {
        return Range.<List<Object>>of(query.get(field)).isPresent();
    }

    @Override
    public synchronized Collection<Object> getPositions(Document query) {
        return Range.<List<Object>>of(query.get(field)).orElseThrow().in(built()).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> among) {
        if (places != null) {
            values(document)
                    .forEach(value -> places.computeIfAbsent(value, _ -> new ArrayList<>(1))
                            .add(position));
        }
    }

    @Override
    public synchronized @Nullable Object remove(Document document) {
        var id = document.get("_id");
        if (places != null && id != null) {
            values(document).forEach(value -> forget(places, value, id));
        }
        return null;
    }

    @Override
    public synchronized void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> among) {
        if (places != null && !values(before).equals(values(after))) {
            remove(before);
            add(after, position, among);
        }
    }

    /** The server takes a document's place from an index on its id, which every collection has. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> among) {
        // Several documents may have one value
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> among) {
        // Several documents may have one value
    }

    /** None, so that the server leaves the building to this index. */
    @Override
    public synchronized long getCount() {
        return places == null ? 0 : places.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public synchronized void drop() {
        places = null;
    }

    private NavigableMap<Object, List<Object>> built() {
        if (places == null) {
            var documents = requireNonNull(collection, "An index is used before it is added");
            places = new TreeMap<>(ValueComparator.asc());
            documents.all().forEach(entry -> add(entry.getDocument(), entry.getPosition(), documents));
        }
        return places;
    }

    private static void forget(NavigableMap<Object, List<Object>> from, Object value, Object position) {
        var there = from.get(value);
        if (there != null && there.remove(position) && there.isEmpty()) {
            from.remove(value);
        }
    }

    /** What a document has in the field, each element of an array for itself. */
    private Set<Object> values(Document document) {
        var values = new TreeSet<>(ValueComparator.asc());
        var value = Utils.getSubdocumentValueCollectionAware(document, field);
        if (value instanceof Collection<?> several) {
            several.stream().filter(Range::isPlain).forEach(values::add);
        } else if (Range.isPlain(value)) {
            values.add(value);
        }
        return values;
    }
}
