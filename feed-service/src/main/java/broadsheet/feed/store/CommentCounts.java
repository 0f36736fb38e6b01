package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;

import broadsheet.events.Comment;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * How many comments readers see under each article: counted from the newest state of each comment, never added up. A
 * comment counts when it is visible and hidden with none of its ancestors, in whatever order that was heard.
 */
public final class CommentCounts {

    private static final String ARTICLE_ID = "articleId";
    private static final String VISIBLE = "visible";
    private static final String HIDES_REPLIES = "hidesReplies";
    private static final String ANCESTORS = "ancestors";

    private final MongoCollection<Document> comments;

    CommentCounts(MongoCollection<Document> comments) {
        this.comments = comments;
    }

    void index() {
        comments.createIndex(Indexes.ascending(ARTICLE_ID, VISIBLE));
        comments.createIndex(
                Indexes.ascending(ARTICLE_ID),
                new IndexOptions().name("hiding").partialFilterExpression(eq(HIDES_REPLIES, true)));
    }

    /** Keeps what the events say of the comments, where that is news. */
    public void apply(Collection<Comment> newest) {
        NewestWins.write(comments, newest.stream().map(CommentCounts::write).toList());
    }

    /** The counts of these articles; one without comments is not among them. */
    public Map<String, Long> of(Collection<String> articleIds) {
        var counts = new HashMap<String, Long>();
        comments.aggregate(List.of(
                        Aggregates.match(
                                and(in(ARTICLE_ID, articleIds), eq(VISIBLE, true), nin(ANCESTORS, hiding(articleIds)))),
                        Aggregates.group("$" + ARTICLE_ID, Accumulators.sum("count", 1))))
                .forEach(group -> counts.put(
                        group.getString("_id"), group.get("count", Number.class).longValue()));
        return counts;
    }

    /** The comments whose replies are hidden with them. */
    private List<String> hiding(Collection<String> articleIds) {
        return comments.find(and(in(ARTICLE_ID, articleIds), eq(HIDES_REPLIES, true)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Document write(Comment comment) {
        var document = new Document("_id", comment.id())
                .append(NewestWins.VERSION, comment.version())
                .append(ARTICLE_ID, comment.articleId())
                .append(VISIBLE, comment.isVisible());
        if (comment.hidesReplies()) {
            document.append(HIDES_REPLIES, true);
        }
        if (!comment.ancestors().isEmpty()) {
            document.append(ANCESTORS, comment.ancestors());
        }
        return document;
    }
}
