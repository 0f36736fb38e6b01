package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import broadsheet.comment.domain.CommentId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Which comments hide what answers them, however deep below. */
public final class Hiding {

    private final MongoCollection<Document> comments;

    Hiding(MongoCollection<Document> comments) {
        this.comments = comments;
    }

    /** Those of these comments that hide what answers them. */
    public Set<CommentId> among(Collection<CommentId> ids) {
        return amongNamed(ids.stream().map(CommentId::toString).toList()).stream()
                .map(CommentId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of ids as the log has them, some of which may be none. */
    public Set<String> amongNamed(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : comments.find(and(in("_id", ids), in(CommentDocument.STATUS, CommentDocument.HIDING_REPLIES)))
                        .projection(Projections.include("_id"))
                        .map(document -> document.getString("_id"))
                        .into(new HashSet<>());
    }
}
