package broadsheet.article.storage;

import broadsheet.article.domain.Approved;
import broadsheet.article.domain.Archived;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.ChangesRequested;
import broadsheet.article.domain.Draft;
import broadsheet.article.domain.Filing;
import broadsheet.article.domain.InReview;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Plan;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Scheduled;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.TakenDown;
import broadsheet.article.domain.Unpublished;
import broadsheet.article.domain.Version;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** An article as a document, and back. */
final class ArticleDocument {

    static final String VERSION = "version";

    /**
     * The slug that counts, those before it, and the one that is {@link #RESERVED}: a unique index keeps two articles
     * from meeting at one address.
     */
    static final String SLUGS = "slugs";

    /** The slug that the desk has chosen and readers are yet to meet. */
    private static final String RESERVED = "reservedSlug";

    /** The fields that a state has or hasn't: whatever a new state lacks is removed. */
    static final List<String> OF_SOME_STATES =
            List.of("slug", SLUGS, RESERVED, "edition", "publishedAt", "plan", "plannedBy", "unpublishedAt", "takedown");

    private final Parts parts;

    ArticleDocument(Parts parts) {
        this.parts = parts;
    }

    Document write(Article article) {
        var filing = article.filing();
        var content = parts.write(article.content());
        var document = new Document("_id", filing.id().toString())
                .append(VERSION, filing.version().value())
                .append("state", article.state().toString())
                .append("owner", parts.write(filing.owner()))
                .append("createdAt", Date.from(filing.createdAt()))
                .append("updatedAt", Date.from(filing.changedAt()))
                .append("last", parts.write(filing.last()))
                .append("content", content)
                .append("words", SearchWords.of(content))
                .append(
                        MediaUses.FIELD,
                        MediaUses.in(article).stream().map(MediumId::toString).toList());
        if (filing.slug() != null) {
            document.append("slug", filing.slug().value()).append(SLUGS, slugs(article));
        }
        reserved(article).ifPresent(slug -> document.append(RESERVED, slug.value()));
        filing.shown()
                .ifPresent(edition -> document.append("edition", parts.write(edition))
                        .append("publishedAt", Date.from(edition.publishedAt())));
        return withItsOwn(article, document);
    }

    private Document withItsOwn(Article article, Document document) {
        return switch (article) {
            case Scheduled waiting ->
                document.append("plan", parts.write(waiting.plan())).append("plannedBy", parts.write(waiting.by()));
            case Published live
            when live.plan().next().isPresent() -> document.append("plan", parts.write(live.plan()));
            case Unpublished gone -> document.append("unpublishedAt", Date.from(gone.unpublishedAt()));
            case TakenDown gone -> document.append("takedown", parts.write(gone.takedown()));
            default -> document;
        };
    }

    Article read(Document document) {
        var filing = filing(document);
        var content = parts.content(document.get("content", Document.class));
        return switch (State.named(document.getString("state"))) {
            case DRAFT -> new Draft(filing, content);
            case IN_REVIEW -> new InReview(filing, content);
            case CHANGES_REQUESTED -> new ChangesRequested(filing, content);
            case APPROVED -> new Approved(filing, content);
            case SCHEDULED -> new Scheduled(filing, content, plan(document), person(document, "plannedBy"));
            case PUBLISHED -> new Published(filing, content, plan(document));
            case UNPUBLISHED ->
                new Unpublished(
                        filing, content, document.getDate("unpublishedAt").toInstant());
            case ARCHIVED -> new Archived(filing, content);
            case TAKEN_DOWN -> new TakenDown(filing, content, takedown(document));
        };
    }

    private Filing filing(Document document) {
        var slug = document.getString("slug");
        return new Filing(
                ArticleId.parse(document.getString("_id")),
                new Version(document.getLong(VERSION)),
                slug == null ? null : new Slug(slug),
                formerSlugs(document),
                person(document, "owner"),
                document.getDate("createdAt").toInstant(),
                Optional.ofNullable(document.get("edition", Document.class))
                        .map(parts::edition)
                        .orElse(null),
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

    private Plan plan(Document document) {
        return Optional.ofNullable(document.get("plan", Document.class))
                .map(parts::plan)
                .orElse(Plan.NONE);
    }

    private Takedown takedown(Document document) {
        return parts.takedown(document.get("takedown", Document.class));
    }

    private Person person(Document document, String field) {
        return parts.person(document.get(field, Document.class));
    }
}
