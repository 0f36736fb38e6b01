package broadsheet.comment.standing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.standing.Standing.By;
import broadsheet.comment.standing.Standing.Kind;
import broadsheet.comment.storage.NewestFirst;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How readers stand, and how they stood: what was is filed before it is overwritten. */
@Component
public class Standings {

    private static final NewestFirst NEWEST_FIRST = new NewestFirst("at", "_id");
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> standings;
    private final MongoCollection<Document> filed;

    Standings(MongoDatabase database) {
        this.standings = database.getCollection("standings");
        this.filed = database.getCollection("formerStandings");
    }

    void index() {
        standings.createIndex(Indexes.compoundIndex(Indexes.ascending("standing"), Indexes.descending("at", "_id")));
        filed.createIndex(Indexes.ascending("reader", "version"));
    }

    /** How a reader stands. */
    public Standing of(String reader) {
        return Optional.ofNullable(standings.find(eq("_id", reader)).first())
                .map(Standings::read)
                .orElseGet(() -> Standing.normal(reader));
    }

    /** False when somebody else was first. */
    boolean store(Standing before, Standing after) {
        if (before.version() == 0) {
            return insert(after);
        }
        var id = before.reader() + "@" + before.version();
        filed.replaceOne(eq("_id", id), write(before, id), UPSERT);
        var asRead = and(eq("_id", before.reader()), eq("version", before.version()));
        return standings.replaceOne(asRead, write(after, after.reader())).getMatchedCount() == 1;
    }

    /** Who stands like this at a time, those decided about last first. */
    List<Standing> inForce(Set<Kind> kinds, Instant now, Optional<PlaceInTime> after, int atMost) {
        var names = kinds.stream().map(Kind::name).toList();
        var lasting = or(eq("until", null), gt("until", Date.from(now)));
        return standings
                .find(and(in("standing", names), lasting, NEWEST_FIRST.after(after)))
                .sort(NEWEST_FIRST.sort())
                .limit(atMost)
                .map(Standings::read)
                .into(new ArrayList<>());
    }

    /** How a reader stood before a version, the newest first. */
    List<Standing> before(String reader, long version, int atMost) {
        return filed.find(and(eq("reader", reader), lt("version", version)))
                .sort(Sorts.descending("version"))
                .limit(atMost)
                .map(Standings::read)
                .into(new ArrayList<>());
    }

    /** Forgets how a reader stood; whoever is kept out stays out, but nothing is noted of them any more. */
    void forget(String reader, Instant now) {
        filed.deleteMany(eq("reader", reader));
        var standing = of(reader);
        var asRead = and(eq("_id", reader), eq("version", standing.version()));
        if (standing.isKeptOut(now)) {
            standings.updateOne(asRead, set("note", null));
        } else {
            standings.deleteOne(asRead);
        }
    }

    private boolean insert(Standing first) {
        try {
            standings.insertOne(write(first, first.reader()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document write(Standing standing, String id) {
        var reason = standing.reason();
        var by = standing.by();
        return new Document("_id", id)
                .append("reader", standing.reader())
                .append("version", standing.version())
                .append("standing", standing.standing().name())
                .append("until", standing.until() == null ? null : Date.from(standing.until()))
                .append("reason", reason == null ? null : reason.name())
                .append("note", standing.note())
                .append("byId", by == null ? null : by.id())
                .append("byName", by == null ? null : by.name())
                .append("at", standing.at() == null ? null : Date.from(standing.at()));
    }

    private static Standing read(Document document) {
        var until = document.getDate("until");
        var reason = document.getString("reason");
        return new Standing(
                document.getString("reader"),
                document.getLong("version"),
                Kind.valueOf(document.getString("standing")),
                until == null ? null : until.toInstant(),
                reason == null ? null : Reason.valueOf(reason),
                document.getString("note"),
                by(document),
                document.getDate("at").toInstant());
    }

    private static @Nullable By by(Document document) {
        var id = document.getString("byId");
        return id == null ? null : new By(id, document.getString("byName"));
    }
}
