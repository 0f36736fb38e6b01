package broadsheet.article.finding;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param updatedAt when anything about it last changed
 * @param publishAt when it goes out by itself
 * @param mainImage as it is stored
 */
record Summary(
        String id,
        long version,
        String state,
        @Nullable String slug,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String standfirst,
        List<String> bylines,
        @Nullable String section,
        List<String> tags,
        @Nullable Document mainImage,
        Owner owner,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant publishAt) {

    static Summary of(Document article) {
        var content = article.get("content", new Document());
        var owner = article.get("owner", new Document());
        return new Summary(
                article.getString("_id"),
                article.getLong("version"),
                article.getString("state"),
                article.getString("slug"),
                content.getString("language"),
                content.getString("headline"),
                content.getString("standfirst"),
                content.getList("bylines", String.class, List.of()),
                content.getString("section"),
                content.getList("tags", String.class, List.of()),
                content.get("mainImage", Document.class),
                new Owner(String.valueOf(owner.getString("id")), String.valueOf(owner.getString("name"))),
                article.getDate("createdAt").toInstant(),
                article.getDate("updatedAt").toInstant(),
                instant(article.getDate("publishedAt")),
                instant(article.get("plan", new Document()).getDate("publishAt")));
    }

    /** The same with what it names. */
    Summary naming(@Nullable String inSection, List<String> by, List<String> about) {
        return new Summary(
                id,
                version,
                state,
                slug,
                language,
                headline,
                standfirst,
                by,
                inSection,
                about,
                mainImage,
                owner,
                createdAt,
                updatedAt,
                publishedAt,
                publishAt);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** Who created it. */
    record Owner(String id, String name) {}
}
