package broadsheet.article.storage;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Filing;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Version;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What is stored of an article in whatever state it is. */
final class FilingDocument {

    static final String VERSION = "version";

    /**
     * The slug that counts, those before it, and the one that is reserved: a unique index keeps two articles from
     * meeting at one address.
     */
    static final String SLUGS = "slugs";

    /** The slug that the desk has chosen and readers are yet to meet. */
    private static final String RESERVED = "reservedSlug";

    private static final String SLUG = "slug";
    private static final String EDITION = "edition";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String UNPUBLISHED_AT = "unpublishedAt";

    /** The fields that not every article has. */
    static final List<String> OF_SOME = List.of(SLUG, SLUGS, RESERVED, EDITION, PUBLISHED_AT, UNPUBLISHED_AT);

    private final Parts parts;

    FilingDocument(Parts parts) {
        this.parts = parts;
    }

    Document write(Article article) {
        var filing = article.filing();
        var document = new Document("_id", filing.id().toString())
                .append(VERSION, filing.version().value())
                .append("owner", parts.write(filing.owner()))
                .append("createdAt", Date.from(filing.createdAt()))
                .append("updatedAt", Date.from(filing.changedAt()))
                .append("last", parts.write(filing.last()));
        if (filing.slug() != null) {
            document.append(SLUG, filing.slug().value()).append(SLUGS, slugs(article));
        }
        reserved(article).ifPresent(slug -> document.append(RESERVED, slug.value()));
        filing.shown()
                .ifPresent(edition -> document.append(EDITION, parts.write(edition))
                        .append(PUBLISHED_AT, Date.from(edition.publishedAt())));
        Optional.ofNullable(filing.unpublishedAt()).ifPresent(at -> document.append(UNPUBLISHED_AT, Date.from(at)));
        return document;
    }

    Filing read(Document document) {
        var slug = document.getString(SLUG);
        return new Filing(
                ArticleId.parse(document.getString("_id")),
                new Version(document.getLong(VERSION)),
                slug == null ? null : new Slug(slug),
                formerSlugs(document),
                parts.person(document.get("owner", Document.class)),
                document.getDate("createdAt").toInstant(),
                Optional.ofNullable(document.get(EDITION, Document.class))
                        .map(parts::edition)
                        .orElse(null),
                unpublishedAt(document),
                parts.entry(document.get("last", Document.class)));
    }

    private static List<String> slugs(Article article) {
        return Stream.concat(known(article.filing()), reserved(article).stream())
                .map(Slug::value)
                .toList();
    }

    private static Stream<Slug> known(Filing filing) {
        return Stream.concat(Stream.ofNullable(filing.slug()), filing.formerSlugs().stream());
    }

    private static Optional<Slug> reserved(Article article) {
        return Optional.ofNullable(article.content().slug())
                .filter(chosen -> known(article.filing()).noneMatch(chosen::equals));
    }

    private static List<Slug> formerSlugs(Document document) {
        return document.getList(SLUGS, String.class, List.of()).stream()
                .skip(1)
                .filter(slug -> !slug.equals(document.getString(RESERVED)))
                .map(Slug::new)
                .toList();
    }

    /** Documents of before it was kept in every state know no better than when they last changed. */
    private static @Nullable Instant unpublishedAt(Document document) {
        var isSeen = document.getString("state").equals(State.PUBLISHED.toString());
        return isSeen || !document.containsKey(EDITION)
                ? null
                : document.get(UNPUBLISHED_AT, document.getDate("updatedAt")).toInstant();
    }
}
