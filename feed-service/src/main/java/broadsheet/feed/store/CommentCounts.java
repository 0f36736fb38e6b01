package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.Comment;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** How many comments readers see under each article: counted from the newest state of each comment, never added up. */
public final class CommentCounts {

    private static final String ARTICLE_ID = "articleId";
    private static final String VISIBLE = "visible";

    private final MongoCollection<Document> comments;

    CommentCounts(MongoCollection<Document> comments) {
        this.comments = comments;
    }

    void index() {
        comments.createIndex(Indexes.ascending(ARTICLE_ID, VISIBLE));
    }

    /** Keeps what the events say of the comments, where that is news. */
    public void apply(Collection<Comment> newest) {
        NewestWins.write(comments, newest.stream().map(CommentCounts::write).toList());
    }

    /** The counts of these articles; one without comments is not among them. */
    public Map<String, Long> of(Collection<String> articleIds) {
        var counts = new HashMap<String, Long>();
        comments.aggregate(List.of(
                        Aggregates.match(and(in(ARTICLE_ID, articleIds), eq(VISIBLE, true))),
                        Aggregates.group("$" + ARTICLE_ID, Accumulators.sum("count", 1))))
                .forEach(group -> counts.put(
                        group.getString("_id"), group.get("count", Number.class).longValue()));
        return counts;
    }

    private static Document write(Comment comment) {
        return new Document("_id", comment.id())
                .append(NewestWins.VERSION, comment.version())
                .append(ARTICLE_ID, comment.articleId())
                .append(VISIBLE, comment.isVisible());
    }
}
