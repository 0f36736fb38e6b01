package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How many articles name a section, a tag or an author: in the desk's text, or in what readers were last shown. */
public final class Mentions {

    private final MongoCollection<Document> articles;

    Mentions(MongoCollection<Document> articles) {
        this.articles = articles;
    }

    void index() {
        for (var where : Where.values()) {
            articles.createIndex(Indexes.ascending(where.shown()));
        }
    }

    /** Counts the articles that name any of these: each number with all that those articles name. */
    public List<Mention> of(Where where, Collection<String> names) {
        var named = or(in(where.working(), names), in(where.shown(), names));
        var together = new Document("working", "$" + where.working()).append("shown", "$" + where.shown());
        return articles.aggregate(
                        List.of(Aggregates.match(named), Aggregates.group(together, Accumulators.sum("articles", 1))))
                .map(group -> new Mention(
                        names(group.get("_id", Document.class)),
                        group.get("articles", Number.class).longValue()))
                .into(new ArrayList<>());
    }

    /** All that any article names. */
    public List<String> all(Where where) {
        return articles.distinct(where.working(), String.class).into(new ArrayList<>());
    }

    private static Set<String> names(Document together) {
        var names = new HashSet<String>();
        collect(together.get("working"), names);
        collect(together.get("shown"), names);
        return names;
    }

    private static void collect(@Nullable Object stored, Set<String> names) {
        switch (stored) {
            case String name -> names.add(name);
            case Collection<?> several -> several.forEach(one -> collect(one, names));
            case null, default -> {
                // The article names none
            }
        }
    }

    /**
     * So many articles.
     *
     * @param names all that each of them names
     */
    public record Mention(Set<String> names, long articles) {}

    /** Where articles name things. */
    public enum Where {
        SECTION("section"),
        TAGS("tags"),
        BYLINES("bylines");

        private final String field;

        Where(String field) {
            this.field = field;
        }

        private String working() {
            return "content." + field;
        }

        private String shown() {
            return "edition.content." + field;
        }
    }
}
