package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Tally;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How many replies and recommendations a comment has, kept in its document to sort by: always counted from the replies
 * and recommendations that there are, never added to. {@code turn} grows with each count that is stored; one that began
 * before another was stored is thrown away. None of this is a change of the comment: its version stays.
 */
final class Tallies {

    static final String REPLIES = "tally.replies";
    static final String RECOMMENDATIONS = "tally.recommendations";

    /** Of a reply: it was the first, the second … to its parent that was ever tried. */
    static final String PLACE = "place";

    /** Of a comment: how many replies to it were ever tried. */
    static final String PLACES = "places";

    static final String FIELD = "tally";
    private static final String TURN = "tally.turn";
    private static final String DUE = "recountDue";

    private final MongoCollection<Document> comments;
    private final MongoCollection<Document> recommendations;

    Tallies(MongoCollection<Document> comments, MongoCollection<Document> recommendations) {
        this.comments = comments;
        this.recommendations = recommendations;
    }

    void index() {
        comments.createIndex(Indexes.ascending(DUE), new IndexOptions().sparse(true));
        comments.createIndex(Indexes.ascending(CommentDocument.PARENT_ID, CommentDocument.STATUS));
        recommendations.createIndex(Indexes.ascending(CommentDocument.COMMENT_ID));
        comments.updateMany(exists(FIELD, false), Updates.set(FIELD, write(Tally.NONE, 0)));
    }

    static Document write(Tally tally, long turn) {
        return new Document("replies", tally.replies())
                .append("recommendations", tally.recommendations())
                .append("turn", turn);
    }

    static Tally read(Document comment) {
        var tally = comment.get(FIELD, new Document());
        return new Tally(tally.get("replies", 0L), tally.get("recommendations", 0L));
    }

    /** Notes that a comment is to be counted anew at a time, or later if that is noted already. */
    void expect(String id, Instant due) {
        comments.updateOne(eq("_id", id), Updates.max(DUE, Date.from(due)));
    }

    /** Notes the same of a comment that is about to be answered, and gives the reply its place. */
    long placeOfReply(String parentId, Instant due) {
        var parent = comments.findOneAndUpdate(
                eq("_id", parentId),
                Updates.combine(Updates.inc(PLACES, 1L), Updates.max(DUE, Date.from(due))),
                new FindOneAndUpdateOptions()
                        .projection(Projections.include(PLACES))
                        .returnDocument(ReturnDocument.AFTER));
        return parent == null ? 1 : parent.get(PLACES, Number.class).longValue();
    }

    /** Comments that are due to be counted, with the time that was noted. */
    Map<String, Date> due(Instant now, int atMost) {
        var due = new HashMap<String, Date>();
        comments.find(lte(DUE, Date.from(now)))
                .projection(Projections.include(DUE))
                .limit(atMost)
                .forEach(comment -> due.put(comment.getString("_id"), comment.getDate(DUE)));
        return due;
    }

    /** Forgets that a comment was due, unless it is due again. */
    void settle(String id, Date due) {
        comments.updateOne(and(eq("_id", id), eq(DUE, due)), Updates.unset(DUE));
    }

    /** Counts these comments' replies and recommendations, and stores what has changed. */
    Map<String, Tally> recount(Collection<String> ids) {
        var counted = new HashMap<String, Tally>();
        var open = List.copyOf(ids);
        while (!open.isEmpty()) {
            open = attempt(open, counted);
        }
        return counted;
    }

    /** The comments that others have counted meanwhile. */
    private List<String> attempt(List<String> ids, Map<String, Tally> counted) {
        // In this order: a count may only be stored over one that it knew of before it counted
        var stored = comments.find(in("_id", ids))
                .projection(Projections.include(FIELD))
                .into(new ArrayList<>());
        var replies = counts(comments, CommentDocument.PARENT_ID, and(in(CommentDocument.PARENT_ID, ids), seen()));
        var praise = counts(recommendations, CommentDocument.COMMENT_ID, in(CommentDocument.COMMENT_ID, ids));
        var lost = new ArrayList<String>();
        for (var comment : stored) {
            var id = comment.getString("_id");
            var tally = new Tally(replies.getOrDefault(id, 0L), praise.getOrDefault(id, 0L));
            if (tally.equals(read(comment)) || store(comment, tally)) {
                counted.put(id, tally);
            } else {
                lost.add(id);
            }
        }
        return lost;
    }

    private boolean store(Document comment, Tally tally) {
        var turn = comment.get(FIELD, new Document()).get("turn", 0L);
        return comments.updateOne(
                                and(eq("_id", comment.getString("_id")), eq(TURN, turn)),
                                Updates.set(FIELD, write(tally, turn + 1)))
                        .getMatchedCount()
                == 1;
    }

    private static Bson seen() {
        return eq(CommentDocument.STATUS, Status.VISIBLE.toString());
    }

    private static Map<String, Long> counts(MongoCollection<Document> documents, String by, Bson which) {
        var counts = new HashMap<String, Long>();
        documents
                .aggregate(List.of(Aggregates.match(which), Aggregates.group("$" + by, Accumulators.sum("count", 1))))
                .forEach(group -> counts.put(
                        group.getString("_id"), group.get("count", Number.class).longValue()));
        return counts;
    }
}
