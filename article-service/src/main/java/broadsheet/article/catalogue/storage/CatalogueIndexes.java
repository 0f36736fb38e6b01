package broadsheet.article.catalogue.storage;

import broadsheet.web.idempotency.Creation;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;

/** The indexes of the catalogue. The unique one keeps a slug or a name from leading to two things. */
final class CatalogueIndexes {

    private CatalogueIndexes() {}

    static void createAll(MongoCollection<Document> documents) {
        var unique = new IndexOptions().unique(true).sparse(true);
        documents.createIndex(Indexes.ascending(EntryDocument.KEYS), unique);
        documents.createIndex(Indexes.ascending(Creation.KEY), unique);
        documents.createIndex(Indexes.ascending(EntryDocument.LISTED, EntryDocument.PLACE));
        documents.createIndex(Indexes.ascending(EntryDocument.LISTED, EntryDocument.BEGINNINGS, EntryDocument.PLACE));
        documents.createIndex(Indexes.ascending(EntryDocument.PARENT), new IndexOptions().sparse(true));
    }
}
