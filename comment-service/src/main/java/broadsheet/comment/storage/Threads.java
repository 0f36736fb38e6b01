package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Status;
import broadsheet.comment.storage.Order.Place;
import broadsheet.outbox.Outbox;
import broadsheet.web.idempotency.Creation;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Discussions as they are read: level by level and page by page. Hidden and removed comments keep their places. */
public final class Threads {

    private static final Bson AS_LISTED = Projections.exclude(Outbox.FIELD, Creation.FIELD, CommentDocument.EARLIER);

    private final MongoCollection<Document> documents;

    Threads(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        var level = Indexes.ascending(CommentDocument.ARTICLE_ID, CommentDocument.PARENT_ID);
        documents.createIndex(Indexes.ascending(CommentDocument.ARTICLE_ID, "_id"));
        documents.createIndex(Indexes.ascending(CommentDocument.ARTICLE_ID, CommentDocument.STATUS));
        documents.createIndex(Indexes.compoundIndex(level, Indexes.ascending("_id")));
        documents.createIndex(Indexes.compoundIndex(level, Indexes.descending(Tallies.REPLIES, "_id")));
        documents.createIndex(Indexes.compoundIndex(level, Indexes.descending(Tallies.RECOMMENDATIONS, "_id")));
        documents.createIndex(Indexes.ascending(CommentDocument.PARENT_ID, Tallies.PLACE));
    }

    /**
     * A page of one level: the comments on the article, or the replies to one comment.
     *
     * @param parentId null for the comments on the article; in flat order, for all of them
     */
    public List<Listed> level(
            ArticleId articleId, @Nullable CommentId parentId, Order order, Optional<Place> after, int atMost) {
        return read(
                and(level(articleId, parentId, order), after.map(Place::after).orElseGet(() -> empty())),
                order.sort(),
                atMost);
    }

    /** The comments at the same level that came just before one, from oldest to newest. */
    public List<Listed> before(Posting posting, int atMost) {
        var earlier = lt("_id", posting.id().toString());
        return read(
                        and(level(posting.articleId(), posting.parentId(), Order.OLDEST), earlier),
                        Order.NEWEST.sort(),
                        atMost)
                .reversed();
    }

    /** The first replies to each of these comments, from oldest to newest. */
    public List<Listed> firstReplies(Collection<CommentId> parents, int each) {
        if (parents.isEmpty() || each == 0) {
            return List.of();
        }
        return read(
                and(in(CommentDocument.PARENT_ID, texts(parents)), lte(Tallies.PLACE, (long) each)),
                Sorts.ascending("_id"),
                parents.size() * each);
    }

    /** The comments with these ids, from oldest to newest. */
    public List<Listed> all(Collection<CommentId> ids) {
        return ids.isEmpty() ? List.of() : read(in("_id", texts(ids)), Sorts.ascending("_id"), ids.size());
    }

    /** How many comments readers see under each of these articles; one without comments is not among them. */
    public Map<ArticleId, Long> count(Collection<ArticleId> articleIds) {
        var articles = articleIds.stream().map(ArticleId::toString).toList();
        var counting = and(
                in(CommentDocument.ARTICLE_ID, articles),
                eq(CommentDocument.STATUS, Status.VISIBLE.toString()),
                nin(CommentDocument.ANCESTORS, hiding(articles)));
        var counts = new HashMap<ArticleId, Long>();
        documents
                .aggregate(List.of(
                        Aggregates.match(counting),
                        Aggregates.group("$" + CommentDocument.ARTICLE_ID, Accumulators.sum("count", 1))))
                .forEach(group -> counts.put(
                        ArticleId.parse(group.getString("_id")),
                        group.get("count", Number.class).longValue()));
        return counts;
    }

    /** The comments whose replies are hidden with them, if they ever had any: most of what is hidden never had. */
    private List<String> hiding(List<String> articleIds) {
        return documents
                .find(and(
                        in(CommentDocument.ARTICLE_ID, articleIds),
                        in(CommentDocument.STATUS, CommentDocument.HIDING_REPLIES),
                        gt(Tallies.PLACES, 0)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Bson level(ArticleId articleId, @Nullable CommentId parentId, Order order) {
        var ofTheArticle = eq(CommentDocument.ARTICLE_ID, articleId.toString());
        return order == Order.FLAT
                ? ofTheArticle
                : and(ofTheArticle, eq(CommentDocument.PARENT_ID, parentId == null ? null : parentId.toString()));
    }

    private List<Listed> read(Bson which, Bson sort, int atMost) {
        return documents
                .find(which)
                .projection(AS_LISTED)
                .sort(sort)
                .limit(atMost)
                .map(document -> new Listed(CommentDocument.read(document), Tallies.read(document)))
                .into(new ArrayList<>());
    }

    private static List<String> texts(Collection<CommentId> ids) {
        return ids.stream().map(CommentId::toString).toList();
    }
}
