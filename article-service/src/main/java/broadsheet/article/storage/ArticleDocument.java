package broadsheet.article.storage;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Draft;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Filing;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Unpublished;
import broadsheet.article.domain.Version;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An article as a document, and back. */
final class ArticleDocument {

    static final String VERSION = "version";
    static final String SLUG = "slug";

    /** The fields that a state has or hasn't: whatever a new state lacks is removed. */
    static final List<String> OF_SOME_STATES = List.of(SLUG, "live", "publishedAt", "revisedAt", "unpublishedAt");

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    ArticleDocument(JsonMapper json) {
        // A document of a newer release, read after a roll-back, may know more fields
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    Document write(Article article) {
        var filing = article.filing();
        var document = new Document("_id", filing.id().toString())
                .append(VERSION, filing.version().value())
                .append("state", article.state().toString())
                .append("createdAt", Date.from(filing.createdAt()))
                .append("updatedAt", Date.from(filing.updatedAt()))
                .append("content", write(article.content()));
        if (filing.slug() != null) {
            document.append(SLUG, filing.slug().value());
        }
        return switch (article) {
            case Draft _ -> document;
            case Published published ->
                document.append("live", write(published.live().content()))
                        .append("publishedAt", Date.from(published.live().publishedAt()))
                        .append("revisedAt", Date.from(published.live().revisedAt()));
            case Unpublished gone ->
                document.append("publishedAt", Date.from(gone.publishedAt()))
                        .append("unpublishedAt", Date.from(gone.unpublishedAt()));
        };
    }

    Article read(Document document) {
        var filing = filing(document);
        var content = content(document, "content");
        return switch (State.valueOf(document.getString("state").toUpperCase(Locale.ROOT))) {
            case DRAFT -> new Draft(filing, content);
            case PUBLISHED ->
                new Published(
                        filing,
                        content,
                        new Edition(
                                content(document, "live"),
                                instant(document, "publishedAt"),
                                instant(document, "revisedAt")));
            case UNPUBLISHED ->
                new Unpublished(filing, content, instant(document, "publishedAt"), instant(document, "unpublishedAt"));
        };
    }

    private static Filing filing(Document document) {
        var slug = document.getString(SLUG);
        return new Filing(
                ArticleId.parse(document.getString("_id")),
                new Version(document.getLong(VERSION)),
                slug == null ? null : new Slug(slug),
                instant(document, "createdAt"),
                instant(document, "updatedAt"));
    }

    private Document write(Content content) {
        return new Document(json.convertValue(content, FIELDS));
    }

    private Content content(Document document, String field) {
        return json.convertValue(document.get(field), Content.class);
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
