package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Entry;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Editions that readers no longer see and moves that were not the last: both are filed here just before the article's
 * document, which holds the newest of each, forgets them. Filing again changes nothing, so that a process that dies in
 * between leaves neither a gap nor a line too many.
 */
public final class History {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> editions;
    private final MongoCollection<Document> activity;
    private final Parts parts;

    History(MongoDatabase database, Parts parts) {
        this.editions = database.getCollection("editions");
        this.activity = database.getCollection("activity");
        this.parts = parts;
    }

    void index() {
        editions.createIndex(Indexes.compoundIndex(Indexes.ascending("article"), Indexes.descending("number")));
        activity.createIndex(Indexes.compoundIndex(Indexes.ascending("article"), Indexes.descending("version")));
    }

    /** Keeps of an article what its next state doesn't hold any more. */
    void file(Article before, Article after) {
        var filing = before.filing();
        var article = filing.id().toString();
        put(activity, article, filing.version().value(), parts.write(filing.last()));
        filing.shown()
                .filter(edition -> !edition.equals(after.filing().edition()))
                .ifPresent(edition -> put(editions, article, edition.number(), parts.write(edition)));
    }

    /**
     * What readers were shown of an article, the newest first.
     *
     * @param before only editions with lower numbers
     */
    public List<Edition> editions(Article article, int before, int atMost) {
        var newest = article.filing().shown().filter(edition -> edition.number() < before);
        return newestFirst(
                newest,
                filed(editions, article.filing().id(), lt("number", before), "number", atMost)
                        .map(parts::edition)
                        .filter(edition -> newest.isEmpty()
                                || edition.number() < newest.get().number()),
                atMost);
    }

    /** One edition by its number. */
    public Optional<Edition> edition(Article article, int number) {
        return editions(article, number + 1, 1).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /**
     * What was done to an article, the newest first.
     *
     * @param before only what made lower versions
     */
    public List<Entry> activity(Article article, long before, int atMost) {
        var newest = Optional.of(article.filing().last())
                .filter(entry -> entry.version().value() < before);
        var current = article.filing().version().value();
        return newestFirst(
                newest,
                filed(activity, article.filing().id(), lt("version", Math.min(before, current)), "version", atMost)
                        .map(parts::entry),
                atMost);
    }

    private static <T> List<T> newestFirst(Optional<T> newest, Stream<T> filed, int atMost) {
        return Stream.concat(newest.stream(), filed).limit(atMost).toList();
    }

    private static Stream<Document> filed(
            MongoCollection<Document> where, ArticleId id, Bson which, String newestBy, int atMost) {
        return where
                .find(and(eq("article", id.toString()), which))
                .sort(descending(newestBy))
                .limit(atMost)
                .into(new ArrayList<>())
                .stream();
    }

    private static void put(MongoCollection<Document> where, String article, long number, Document part) {
        var id = article + "@" + number;
        where.replaceOne(eq("_id", id), part.append("_id", id).append("article", article), UPSERT);
    }
}
