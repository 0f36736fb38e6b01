package broadsheet.article.catalogue.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import broadsheet.article.catalogue.entry.Filed;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import org.bson.Document;

/** Another entry of the same kind is found, or was once, by a slug or a name that this one should have. */
public final class Taken extends RuntimeException {

    private final String field;
    private final String what;

    Taken(String field, String what) {
        super("'" + what + "' is taken");
        this.field = field;
        this.what = what;
    }

    /** {@code slug} or {@code names}. */
    public String field() {
        return field;
    }

    /** The slug or the name, the latter in lower case. */
    public String what() {
        return what;
    }

    /** Which slug or name is another's. */
    static RuntimeException explained(MongoWriteException e, Filed refused, MongoCollection<Document> documents) {
        if (!isDuplicate(e)) {
            return e;
        }
        var others = and(in(EntryDocument.KEYS, Key.of(refused)), ne("_id", refused.id()));
        var taken = new HashSet<String>();
        documents.find(others).forEach(document -> taken.addAll(document.getList(EntryDocument.KEYS, String.class)));
        taken.retainAll(Key.of(refused));
        return taken.stream()
                .sorted()
                .map(Key::new)
                .findFirst()
                .<RuntimeException>map(key -> new Taken(key.isOfSlug() ? "slug" : "names", key.word()))
                .orElse(e);
    }

    static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
