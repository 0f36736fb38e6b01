package broadsheet.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks where an index points, whatever else a query asks for. The server's own uses an index only
 * for queries that ask for its keys and nothing else: not for a write that depends on a version, the commonest there
 * is, which would read every document.
 */
final class IndexedCollection extends H2Collection {

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return fewest(query)
                // Every document that fits is among them; those that don't are left out here
                .map(places -> matchDocuments(query, places, orderBy, skip, limit, batchSize, fields))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, fields));
    }

    /** Held against reads: the server's own adds to the list that they go through. */
    @Override
    public synchronized void addIndex(Index<Object> index) {
        if (index instanceof SecondaryIndex secondary) {
            secondary.isOf(this);
        }
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    /** Where the documents of a query are by the index that leaves the fewest; empty when reading all is as good. */
    private Optional<Collection<Object>> fewest(Document query) {
        var conditions = Conditions.of(query);
        return getIndexes().stream()
                .flatMap(index -> places(index, conditions).stream())
                .min(Comparator.comparingInt(Collection::size))
                .filter(places -> places.size() <= 1 || places.size() < count() / 2);
    }

    private static Optional<Collection<Object>> places(Index<Object> index, Conditions conditions) {
        return conditions.on(fields(index)).filter(index::canHandle).map(asked -> {
            var places = new LinkedHashSet<>();
            index.getPositions(asked).forEach(places::add);
            return places;
        });
    }

    private static List<String> fields(Index<Object> index) {
        return index instanceof SecondaryIndex secondary
                ? List.of(secondary.field())
                : index.getKeys().stream().map(IndexKey::getKey).toList();
    }

    /** All documents, for an index that is being built. */
    Stream<DocumentWithPosition<Object>> all() {
        return streamAllDocumentsWithPosition();
    }
}
