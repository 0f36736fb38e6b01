package broadsheet.article.storage;

import broadsheet.article.domain.Approved;
import broadsheet.article.domain.Archived;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ChangesRequested;
import broadsheet.article.domain.Draft;
import broadsheet.article.domain.InReview;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Plan;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Scheduled;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.TakenDown;
import broadsheet.article.domain.Unpublished;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An article as a document, and back. */
final class ArticleDocument {

    private static final String PLANNED_BY = "plannedBy";
    private static final String BEFORE_SCHEDULING = "beforeScheduling";

    /** The fields that a state has or hasn't: whatever a new state lacks is removed. */
    static final List<String> OF_SOME_STATES = Stream.concat(
                    FilingDocument.OF_SOME.stream(), Stream.of("plan", PLANNED_BY, BEFORE_SCHEDULING, "takedown"))
            .toList();

    private final Parts parts;
    private final FilingDocument filings;

    ArticleDocument(Parts parts) {
        this.parts = parts;
        this.filings = new FilingDocument(parts);
    }

    Document write(Article article) {
        var content = parts.write(article.content());
        var document = filings.write(article)
                .append("state", article.state().toString())
                .append("content", content)
                .append("words", SearchWords.of(content))
                .append(
                        MediaUses.FIELD,
                        MediaUses.in(article).stream().map(MediumId::toString).toList());
        return withItsOwn(article, document);
    }

    private Document withItsOwn(Article article, Document document) {
        return switch (article) {
            case Scheduled waiting ->
                document.append("plan", parts.write(waiting.plan()))
                        .append(PLANNED_BY, parts.write(waiting.plannedBy()))
                        .append(BEFORE_SCHEDULING, waiting.beforeScheduling().toString());
            case Published live
            when live.plan().next().isPresent() -> planned(live, document.append("plan", parts.write(live.plan())));
            case TakenDown gone -> document.append("takedown", parts.write(gone.takedown()));
            default -> document;
        };
    }

    private Document planned(Published live, Document document) {
        var planner = live.plannedBy();
        return planner == null ? document : document.append(PLANNED_BY, parts.write(planner));
    }

    Article read(Document document) {
        var filing = filings.read(document);
        var content = parts.content(document.get("content", Document.class));
        return switch (State.named(document.getString("state"))) {
            case DRAFT -> new Draft(filing, content);
            case IN_REVIEW -> new InReview(filing, content);
            case CHANGES_REQUESTED -> new ChangesRequested(filing, content);
            case APPROVED -> new Approved(filing, content);
            case SCHEDULED ->
                new Scheduled(
                        filing, content, plan(document), person(document, PLANNED_BY), beforeScheduling(document));
            case PUBLISHED -> new Published(filing, content, plan(document), planner(document));
            case UNPUBLISHED -> new Unpublished(filing, content);
            case ARCHIVED -> new Archived(filing, content);
            case TAKEN_DOWN -> new TakenDown(filing, content, takedown(document));
        };
    }

    /** Documents of before it was kept became approved, unless readers had seen them. */
    private static State beforeScheduling(Document document) {
        var otherwise = document.containsKey("edition") ? State.UNPUBLISHED : State.APPROVED;
        return State.named(document.get(BEFORE_SCHEDULING, otherwise.toString()));
    }

    private Plan plan(Document document) {
        return Optional.ofNullable(document.get("plan", Document.class))
                .map(parts::plan)
                .orElse(Plan.NONE);
    }

    private Takedown takedown(Document document) {
        return parts.takedown(document.get("takedown", Document.class));
    }

    private @Nullable Person planner(Document document) {
        return document.containsKey(PLANNED_BY) ? person(document, PLANNED_BY) : null;
    }

    private Person person(Document document, String field) {
        return parts.person(document.get(field, Document.class));
    }
}
