package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.Tag;
import broadsheet.article.storage.ArticleQuery.Direction;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lists of articles: what stands for them, never their bodies. */
public final class ArticleList {

    private static final Bson IN_SHORT = Projections.include(
            "version",
            "state",
            "slug",
            "owner",
            "createdAt",
            "updatedAt",
            "publishedAt",
            "plan",
            "content.language",
            "content.headline",
            "content.standfirst",
            "content.bylines",
            "content.section",
            "content.tags",
            "content.mainImage");

    private final MongoCollection<Document> documents;

    ArticleList(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /**
     * A page of a list.
     *
     * @param after the place of the last article on the page before
     */
    public List<Document> find(ArticleQuery query, Optional<Place> after, int atMost) {
        var filters = filters(query);
        after.ifPresent(place -> filters.add(beyond(query, place)));
        return documents
                .find(filters.isEmpty() ? new Document() : and(filters))
                .hintString(ArticleIndex.serving(query).indexName())
                .projection(IN_SHORT)
                .sort(sorted(query))
                .limit(atMost)
                .into(new ArrayList<>());
    }

    /** How many articles a query finds. */
    public long count(ArticleQuery query) {
        var filters = filters(query);
        return documents.countDocuments(filters.isEmpty() ? new Document() : and(filters));
    }

    /** How many articles go out by themselves before a time. */
    public long scheduledBefore(Instant time) {
        return documents.countDocuments(and(exists("plan.publishAt"), lt("plan.publishAt", Date.from(time))));
    }

    /** All sections that articles are in. */
    public List<String> sections() {
        return documents.distinct("content.section", String.class).into(new ArrayList<>());
    }

    private static List<Bson> filters(ArticleQuery query) {
        var filters = new ArrayList<Bson>();
        query.text().ifPresent(text -> filters.addAll(words(text)));
        anyOf("content.tags", query.tags(), Tag::value).ifPresent(filters::add);
        anyOf("content.bylines", query.bylines(), Byline::value).ifPresent(filters::add);
        query.owner().ifPresent(owner -> filters.add(eq("owner.id", owner)));
        anyOf("content.section", query.sections(), Section::value).ifPresent(filters::add);
        if (!query.states().isEmpty()) {
            filters.add(in("state", query.states().stream().map(Enum::toString).toList()));
        }
        var field = query.order().field();
        query.from().ifPresent(from -> filters.add(gte(field, Date.from(from))));
        query.until().ifPresent(until -> filters.add(lt(field, Date.from(until))));
        if (query.order() == ArticleQuery.Order.PUBLISHED) {
            filters.add(exists(field));
        }
        return filters;
    }

    private static <T> Optional<Bson> anyOf(String field, Set<T> wanted, Function<T, String> stored) {
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(in(field, wanted.stream().map(stored).toList()));
    }

    /** All words but the last are whole; the last may still be being typed. */
    private static List<Bson> words(String text) {
        var words = SearchWords.in(text);
        if (words.isEmpty()) {
            return List.of(eq("words", ""));
        }
        var begun = regex("words", "^" + words.getLast());
        return words.size() == 1 ? List.of(begun) : List.of(all("words", words.subList(0, words.size() - 1)), begun);
    }

    private static Bson sorted(ArticleQuery query) {
        var field = query.order().field();
        return query.direction() == Direction.NEWEST_FIRST
                ? Sorts.descending(field, "_id")
                : Sorts.ascending(field, "_id");
    }

    private static Bson beyond(ArticleQuery query, Place place) {
        var field = query.order().field();
        var at = Date.from(place.at());
        return query.direction() == Direction.NEWEST_FIRST
                ? or(lt(field, at), and(eq(field, at), lt("_id", place.id())))
                : or(gt(field, at), and(eq(field, at), gt("_id", place.id())));
    }

    /** Where an article stands in an order: nothing else stands there. */
    public record Place(Instant at, String id) {}
}
