package broadsheet.comment.pipeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import broadsheet.comment.domain.ArticleId;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** When readers last commented where it is slow; of two comments at once, on whatever instances, one is the first. */
@Component
class Paces {

    private static final String AT = "at";
    private static final String READER_ID = "readerId";
    private static final String ARTICLE_ID = "articleId";
    private static final String ATTEMPT = "attempt";

    private final MongoCollection<Document> paces;

    Paces(MongoDatabase database) {
        this.paces = database.getCollection("paces");
    }

    /** Older than the longest pause they are of no use; where indexes expire nothing, they are a few bytes each. */
    void index() {
        paces.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(2L, TimeUnit.DAYS));
        paces.createIndex(Indexes.ascending(READER_ID));
    }

    /**
     * Makes a reader's step on an article; if it is too early, the time that is left, and no step is made.
     *
     * @param attempt the same attempt may make its step again: it is a retry
     */
    Duration step(String reader, ArticleId article, String attempt, Duration pause, Instant now) {
        var id = id(reader, article);
        try {
            paces.updateOne(
                    and(eq("_id", id), or(lte(AT, Date.from(now.minus(pause))), eq(ATTEMPT, attempt))),
                    Updates.combine(
                            Updates.set(AT, Date.from(now)),
                            Updates.set(ATTEMPT, attempt),
                            Updates.setOnInsert(READER_ID, reader),
                            Updates.setOnInsert(ARTICLE_ID, article.toString())),
                    new UpdateOptions().upsert(true));
            return Duration.ZERO;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return left(id, pause, now);
        }
    }

    /** Takes a step back that led to nothing; the one before it was long enough ago. */
    void withdraw(String reader, ArticleId article, String attempt) {
        paces.deleteOne(and(eq("_id", id(reader, article)), eq(ATTEMPT, attempt)));
    }

    /** Hands over on which articles a reader's steps are kept, and when the last of them were. */
    void of(String reader, BiConsumer<String, Instant> to) {
        paces.find(eq(READER_ID, reader))
                .forEach(pace ->
                        to.accept(pace.getString(ARTICLE_ID), pace.getDate(AT).toInstant()));
    }

    /** Forgets a reader's steps: the next is the first. */
    void forget(String reader) {
        paces.deleteMany(eq(READER_ID, reader));
    }

    private static String id(String reader, ArticleId article) {
        return article + "/" + reader;
    }

    private Duration left(String id, Duration pause, Instant now) {
        var last = paces.find(eq("_id", id)).first();
        var next = last == null ? now : last.getDate(AT).toInstant().plus(pause);
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ofSeconds(1);
    }
}
