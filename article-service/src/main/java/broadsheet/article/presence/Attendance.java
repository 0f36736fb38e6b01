package broadsheet.article.presence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import broadsheet.article.domain.Act;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Person;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Who is where. What has run out counts for nothing, and is swept away by whoever comes next. */
@Component
class Attendance {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String UNTIL = "until";

    private final MongoCollection<Document> present;
    private final MongoCollection<Document> locks;
    private final Duration life;

    Attendance(MongoDatabase database, PresenceSettings settings) {
        this.present = database.getCollection("presence");
        this.locks = database.getCollection("locks");
        this.life = settings.life();
    }

    void index() {
        present.createIndex(Indexes.ascending("article"));
    }

    /** Notes that somebody has an article open. */
    void enter(ArticleId article, Act act) {
        present.deleteMany(and(eq("article", article.toString()), lte(UNTIL, Date.from(act.at()))));
        present.updateOne(
                eq("_id", article + "/" + act.by().id()),
                combine(
                        setOnInsert("article", article.toString()),
                        setOnInsert("since", Date.from(act.at())),
                        until(act)),
                UPSERT);
    }

    /** Notes that somebody has closed it, and writes in it no longer. */
    void leave(ArticleId article, Person person) {
        present.deleteOne(eq("_id", article + "/" + person.id()));
        unlock(article, person);
    }

    /** Who has it open, those who came first at the head. */
    List<Present> in(ArticleId article, Instant now) {
        return present.find(and(eq("article", article.toString()), gt(UNTIL, Date.from(now))))
                .sort(Sorts.ascending("since", "_id"))
                .map(Attendance::read)
                .into(new ArrayList<>());
    }

    /** Who is writing in it. */
    Optional<Present> holder(ArticleId article, Instant now) {
        return Optional.ofNullable(locks.find(and(eq("_id", article.toString()), gt(UNTIL, Date.from(now))))
                        .first())
                .map(Attendance::read);
    }

    /** Takes or renews the lock; false when somebody else holds it. */
    boolean lock(ArticleId article, Act act) {
        var mine = eq("person.id", act.by().id());
        var free = lte(UNTIL, Date.from(act.at()));
        if (locks.updateOne(and(eq("_id", article.toString()), mine), until(act))
                        .getMatchedCount()
                == 1) {
            return true;
        }
        try {
            locks.updateOne(
                    and(eq("_id", article.toString()), or(free, mine)),
                    combine(set("since", Date.from(act.at())), until(act)),
                    UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Takes the lock from whoever has it. */
    void takeOver(ArticleId article, Act act) {
        locks.updateOne(eq("_id", article.toString()), combine(set("since", Date.from(act.at())), until(act)), UPSERT);
    }

    /** Gives the lock back, if it is theirs. */
    void unlock(ArticleId article, Person person) {
        locks.deleteOne(and(eq("_id", article.toString()), eq("person.id", person.id())));
    }

    private Bson until(Act act) {
        var person = new Document("id", act.by().id()).append("name", act.by().name());
        return combine(set("person", person), set(UNTIL, Date.from(act.at().plus(life))));
    }

    private static Present read(Document stored) {
        var person = stored.get("person", Document.class);
        return new Present(
                new Person(person.getString("id"), person.getString("name")),
                stored.getDate("since").toInstant(),
                stored.getDate(UNTIL).toInstant());
    }
}
