package broadsheet.article.media.stock;

import static com.mongodb.client.model.Filters.eq;

import broadsheet.article.domain.MediumId;
import broadsheet.article.storage.MediaUses;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Withholds from readers what only articles show that are taken down. The next article that shows it brings it back.
 */
public final class Withholding {

    private static final String WITHHELD = "withheld";

    /** What has it seen again. */
    static final Bson SHOW = Updates.unset(WITHHELD);

    private static final Bson WITHHOLD = Updates.set(WITHHELD, true);

    private final MongoCollection<Document> media;
    private final MediaUses uses;

    Withholding(MongoCollection<Document> media, MediaUses uses) {
        this.media = media;
        this.uses = uses;
    }

    /** Withholds a medium unless an article shows it that isn't taken down. */
    public void consider(MediumId medium) {
        if (isUnneeded(medium)) {
            update(medium, WITHHOLD);
            // An article may have come between
            if (!isUnneeded(medium)) {
                update(medium, SHOW);
            }
        }
    }

    /**
     * Shows what is withheld and needed: what a process left behind that died while it put a picture into an article.
     */
    void review() {
        media
                .find(eq(WITHHELD, true))
                .map(stored -> MediumId.parse(stored.getString("_id")))
                .into(new ArrayList<>())
                .stream()
                .filter(medium -> !isUnneeded(medium))
                .forEach(medium -> {
                    update(medium, SHOW);
                    consider(medium);
                });
    }

    void index() {
        media.createIndex(Indexes.ascending(WITHHELD), new IndexOptions().sparse(true));
    }

    static boolean isWithheld(Document stored) {
        return stored.getBoolean(WITHHELD, false);
    }

    private boolean isUnneeded(MediumId medium) {
        return uses.needing(medium, 1).isEmpty();
    }

    private void update(MediumId medium, Bson change) {
        media.updateOne(eq("_id", medium.toString()), change);
    }
}
