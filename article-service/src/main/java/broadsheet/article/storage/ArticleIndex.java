package broadsheet.article.storage;

import broadsheet.article.storage.ArticleQuery.Order;
import broadsheet.web.idempotency.Creation;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The indexes that lists are read by. Each begins with what a query narrows most and goes on with the order, so that a
 * page is read off the index; where only the beginning fits, the few articles that it leaves are sorted.
 */
enum ArticleIndex {
    WORDS("words", Order.UPDATED),
    TAG("content.tags", Order.UPDATED),
    BYLINE("content.bylines", Order.UPDATED),
    OWNER("owner.id", Order.UPDATED),
    SECTION_UPDATED("content.section", Order.UPDATED),
    SECTION_PUBLISHED("content.section", Order.PUBLISHED),
    SECTION_CREATED("content.section", Order.CREATED),
    STATE_UPDATED("state", Order.UPDATED),
    STATE_PUBLISHED("state", Order.PUBLISHED),
    STATE_CREATED("state", Order.CREATED),
    UPDATED("", Order.UPDATED),
    PUBLISHED("", Order.PUBLISHED),
    CREATED("", Order.CREATED);

    private final String narrowedBy;
    private final Order order;

    ArticleIndex(String narrowedBy, Order order) {
        this.narrowedBy = narrowedBy;
        this.order = order;
    }

    /** Makes those that are missing. */
    static void createAll(MongoCollection<Document> articles) {
        var unique = new IndexOptions().unique(true).sparse(true);
        articles.createIndex(Indexes.ascending(FilingDocument.SLUGS), unique);
        articles.createIndex(Indexes.ascending(Creation.KEY), unique);
        for (var index : values()) {
            articles.createIndex(index.keys(), new IndexOptions().name(index.indexName()));
        }
        articles.createIndex(Indexes.ascending(Schedule.PUBLISH_AT), new IndexOptions().sparse(true));
        articles.createIndex(Indexes.ascending(Schedule.UNPUBLISH_AT), new IndexOptions().sparse(true));
    }

    /** The one that serves a query. */
    static ArticleIndex serving(ArticleQuery query) {
        if (query.text().isPresent()) {
            return WORDS;
        }
        if (!query.tags().isEmpty()) {
            return TAG;
        }
        if (!query.bylines().isEmpty()) {
            return BYLINE;
        }
        if (query.owner().isPresent()) {
            return OWNER;
        }
        return inOrder(query);
    }

    private static ArticleIndex inOrder(ArticleQuery query) {
        var bySection = !query.sections().isEmpty();
        var byState = query.states().size() == 1;
        return switch (query.order()) {
            case UPDATED -> bySection ? SECTION_UPDATED : byState ? STATE_UPDATED : UPDATED;
            case PUBLISHED -> bySection ? SECTION_PUBLISHED : byState ? STATE_PUBLISHED : PUBLISHED;
            case CREATED -> bySection ? SECTION_CREATED : byState ? STATE_CREATED : CREATED;
        };
    }

    String indexName() {
        return "list_" + name().toLowerCase(Locale.ROOT);
    }

    /** The field that a query must name to be narrowed by this index; empty if none. */
    Optional<String> narrowedBy() {
        return narrowedBy.isEmpty() ? Optional.empty() : Optional.of(narrowedBy);
    }

    Order order() {
        return order;
    }

    private Bson keys() {
        var sorted = Indexes.descending(order.field(), "_id");
        return narrowedBy.isEmpty() ? sorted : Indexes.compoundIndex(Indexes.ascending(narrowedBy), sorted);
    }
}
