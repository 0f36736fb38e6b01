package broadsheet.feed.store;

import static broadsheet.feed.store.CommentProjection.ANCESTORS;
import static broadsheet.feed.store.CommentProjection.ARTICLE_ID;
import static broadsheet.feed.store.CommentProjection.HIDES_REPLIES;
import static broadsheet.feed.store.CommentProjection.VISIBLE;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;

import broadsheet.feed.arrangement.Talk;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How many comments readers see under each article: counted from the newest state of each comment, never added up. A
 * comment counts when it is visible and hidden with none of its ancestors, in whatever order that was heard.
 */
public final class CommentCounts {

    private static final BsonField COUNTED = Accumulators.sum("count", 1);

    /**
     * A comment's id is a UUID of version 7: it says when it was posted. So many of its digits tell it to 18 minutes.
     */
    private static final int TIME_DIGITS = 7;

    private static final String VERSION_WITH_TIME = "7";
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+");
    private static final Document BY_TIME = new Document(ARTICLE_ID, "$" + ARTICLE_ID)
            .append("time", new Document("$substrCP", List.of("$_id", 0, TIME_DIGITS)))
            .append("kind", new Document("$substrCP", List.of("$_id", 14, 1)));

    private final ReadModel readModel;
    private final CommentProjection projection;

    CommentCounts(ReadModel readModel, CommentProjection projection) {
        this.readModel = readModel;
        this.projection = projection;
    }

    /** The counts of these articles; one without comments is not among them. */
    public Map<String, Long> of(Collection<String> articleIds) {
        var counts = new HashMap<String, Long>();
        comments()
                .aggregate(List.of(Aggregates.match(seen(articleIds)), Aggregates.group("$" + ARTICLE_ID, COUNTED)))
                .forEach(group -> counts.put(
                        group.getString("_id"), group.get("count", Number.class).longValue()));
        return counts;
    }

    /** How much these articles are talked about; one without comments is not among them. */
    public Map<String, Talk> talk(Collection<String> articleIds) {
        var byArticle = new HashMap<String, SortedMap<Instant, Long>>();
        var total = new HashMap<String, Long>();
        comments()
                .aggregate(List.of(Aggregates.match(seen(articleIds)), Aggregates.group(BY_TIME, COUNTED)))
                .forEach(group -> {
                    var key = group.get("_id", Document.class);
                    var count = group.get("count", Number.class).longValue();
                    var article = key.getString(ARTICLE_ID);
                    total.merge(article, count, Long::sum);
                    var posted = byArticle.computeIfAbsent(article, _ -> new TreeMap<>());
                    var time = key.getString("time");
                    if (VERSION_WITH_TIME.equals(key.getString("kind"))
                            && HEXADECIMAL.matcher(time).matches()) {
                        posted.merge(time(time), count, Long::sum);
                    }
                });
        var talk = new HashMap<String, Talk>();
        byArticle.forEach((article, posted) -> talk.put(article, Talk.of(total.getOrDefault(article, 0L), posted)));
        return talk;
    }

    /** The first {@value #TIME_DIGITS} of the 12 hexadecimal digits of milliseconds that such an id begins with. */
    private static Instant time(String digits) {
        return Instant.ofEpochMilli(Long.parseLong(digits, 16) << (4 * (12 - TIME_DIGITS)));
    }

    private Bson seen(Collection<String> articleIds) {
        return and(in(ARTICLE_ID, articleIds), eq(VISIBLE, true), nin(ANCESTORS, hiding(articleIds)));
    }

    /** The comments whose replies are hidden with them. */
    private List<String> hiding(Collection<String> articleIds) {
        return comments()
                .find(and(in(ARTICLE_ID, articleIds), eq(HIDES_REPLIES, true)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> comments() {
        return readModel.served(projection);
    }
}
