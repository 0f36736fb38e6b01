package broadsheet.comment.standing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.standing.Standing.By;
import broadsheet.comment.standing.Standing.Kind;
import broadsheet.comment.storage.NewestFirst;
import broadsheet.comment.storage.Versions;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
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

    private final MongoCollection<Document> standings;
    private final Versions versions;

    Standings(MongoDatabase database) {
        this.standings = database.getCollection("standings");
        this.versions = new Versions(standings, database.getCollection("formerStandings"), "at");
    }

    void index() {
        standings.createIndex(Indexes.compoundIndex(Indexes.ascending("standing"), Indexes.descending("at", "_id")));
        versions.index();
    }

    /** How a reader stands. */
    public Standing of(String reader) {
        return Optional.ofNullable(standings.find(eq("_id", reader)).first())
                .map(Standings::read)
                .orElseGet(() -> Standing.normal(reader));
    }

    /** False when somebody else was first. */
    boolean store(Standing before, Standing after) {
        return before.version() == 0 ? versions.add(write(after)) : versions.replace(write(before), write(after));
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
        return versions.of(reader, version, atMost).stream()
                .map(Standings::read)
                .toList();
    }

    /** How readers were decided about, whoever they are; the newest first. */
    List<Standing> decided(Optional<PlaceInTime> before, int atMost) {
        return versions.newestFirst(Filters.empty(), before, atMost).stream()
                .map(Standings::read)
                .toList();
    }

    /** Where a decision is among all that were {@link #decided}. */
    PlaceInTime place(Standing standing) {
        return versions.place(write(standing));
    }

    /** Forgets how a reader stood; whoever is kept out stays out, but nothing is noted of them any more. */
    void forget(String reader, Instant now) {
        versions.forget(reader);
        var standing = of(reader);
        var asRead = and(eq("_id", reader), eq("version", standing.version()));
        if (standing.isKeptOut(now)) {
            standings.updateOne(asRead, set("note", null));
        } else {
            standings.deleteOne(asRead);
        }
    }

    private static Document write(Standing standing) {
        var reason = standing.reason();
        var by = standing.by();
        return new Document("_id", standing.reader())
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
                Versions.id(document),
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
