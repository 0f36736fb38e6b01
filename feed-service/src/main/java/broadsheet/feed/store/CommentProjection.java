package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.eq;

import broadsheet.events.CommentEvent;
import broadsheet.events.CommentTombstone;
import broadsheet.events.EventFormat;
import broadsheet.events.Topic;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** The comments, without their words. */
final class CommentProjection implements Projection<CommentEvent> {

    static final String ARTICLE_ID = "articleId";
    static final String VISIBLE = "visible";
    static final String HIDES_REPLIES = "hidesReplies";
    static final String ANCESTORS = "ancestors";

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public Topic topic() {
        return Topic.COMMENTS;
    }

    @Override
    public void index(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.ascending(ARTICLE_ID, VISIBLE));
        documents.createIndex(
                Indexes.ascending(ARTICLE_ID),
                new IndexOptions().name("hiding").partialFilterExpression(eq(HIDES_REPLIES, true)));
    }

    @Override
    public Optional<CommentEvent> read(Map<String, String> headers, byte[] body) {
        return EventFormat.read(headers, body)
                .filter(CommentEvent.class::isInstance)
                .map(CommentEvent.class::cast);
    }

    /** A comment that was erased is one that was removed: the topic may have forgotten that it was. */
    @Override
    public Optional<CommentEvent> readTombstone(Map<String, String> headers) {
        return CommentTombstone.read(headers).map(CommentEvent.class::cast);
    }

    @Override
    public Document document(CommentEvent event) {
        var comment = event.comment();
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
