package broadsheet.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The embedded server's storage, whose collections use their indexes as a MongoDB does. */
final class IndexedBackend extends H2Backend {

    private IndexedBackend(MVStore store) {
        super(store);
    }

    /** Keeps its data in a file, or forgets it when there is none. */
    static IndexedBackend in(@Nullable String file) {
        return new IndexedBackend(MVStore.open(file));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new IndexedDatabase(databaseName, getMvStore(), getCursorRegistry());
    }
}
