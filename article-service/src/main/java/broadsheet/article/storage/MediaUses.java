package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.House;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Picture;
import broadsheet.article.domain.Pictures;
import broadsheet.article.domain.State;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which articles show which media: in what the desk is working on, or in what readers were last shown. */
public final class MediaUses {

    static final String FIELD = "media";

    private final MongoCollection<Document> articles;

    /** Those in a collection of articles. */
    public MediaUses(MongoCollection<Document> articles) {
        this.articles = articles;
    }

    void index() {
        articles.createIndex(Indexes.ascending(FIELD, "_id"));
    }

    /**
     * The articles that show a medium, by their ids, in short.
     *
     * @param owner whose articles; everybody's if empty
     * @param after the id of the last one before
     */
    public List<Document> of(MediumId medium, Optional<String> owner, Optional<String> after, int atMost) {
        var filters = new ArrayList<Bson>(List.of(eq(FIELD, medium.toString())));
        owner.ifPresent(id -> filters.add(eq("owner.id", id)));
        after.ifPresent(id -> filters.add(gt("_id", id)));
        return articles.find(and(filters))
                .projection(Projections.include("state", "slug", "content.headline"))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .into(new ArrayList<>());
    }

    /** The articles for which a medium must stay: what is taken down needs nothing. */
    public List<Document> needing(MediumId medium, int atMost) {
        return articles.find(and(eq(FIELD, medium.toString()), ne("state", State.TAKEN_DOWN.toString())))
                .projection(Projections.include("content.headline"))
                .limit(atMost)
                .into(new ArrayList<>());
    }

    /** The media of an article that is taken down; none when it isn't, or is no more. */
    public List<MediumId> takenDownWith(String article) {
        return articles
                .find(and(eq("_id", article), eq("state", State.TAKEN_DOWN.toString())))
                .map(found -> found.getList(FIELD, String.class, List.of()))
                .into(new ArrayList<>())
                .stream()
                .flatMap(List::stream)
                .map(MediumId::parse)
                .toList();
    }

    /**
     * The media for which it counts that an article shows them, once it is stored, and didn't before. One that was
     * taken down comes back with those that there are still.
     */
    static Set<MediumId> added(Article before, Article after, House house) {
        var shown = in(after);
        return before.state() == State.TAKEN_DOWN
                ? shown.stream()
                        .filter(medium -> house.media().apply(medium).isPresent())
                        .collect(Collectors.toSet())
                : shown.stream().filter(medium -> !in(before).contains(medium)).collect(Collectors.toSet());
    }

    /** The media that an article shows. */
    static Set<MediumId> in(Article article) {
        var shown = article.filing().shown().map(Edition::content);
        return Stream.concat(Stream.of(article.content()), shown.stream())
                .map(Pictures::in)
                .flatMap(pictures -> pictures.values().stream())
                .map(Picture::media)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
