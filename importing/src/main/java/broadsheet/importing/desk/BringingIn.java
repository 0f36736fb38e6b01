package broadsheet.importing.desk;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.State;
import broadsheet.importing.article.Note;
import broadsheet.importing.article.Notes;
import broadsheet.importing.desk.Desk.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Brings one article in: as a draft, and published with its old date when readers of the old site saw it. Each step has
 * a name that is the same whenever it is repeated, so an import that broke off in the middle makes nothing twice.
 */
public final class BringingIn {

    private static final int PRUNINGS = 4;

    private final Desk desk;
    private final String usualSection;
    private final NewSections sections;

    /** @param usualSection slug of the section of articles that have no category */
    public BringingIn(Desk desk, String usualSection) {
        this.desk = desk;
        this.usualSection = usualSection;
        this.sections = new NewSections(desk);
    }

    /** What became of an article. */
    public sealed interface Outcome {
        /** It is in, under an id, and these notes tell what is different. */
        record In(String id, List<Note> notes) implements Outcome {}

        /** It is not. */
        record Refused(String reason, List<Note> notes) implements Outcome {}
    }

    /**
     * Returns when article-service has it, or has refused it for good.
     *
     * @throws Unreachable if article-service does not answer, or lets no import in
     */
    public Outcome bring(ImportedArticle article) {
        var notes = new Notes();
        article.notes().forEach(notes::add);
        var created = create(article, notes);
        if (!created.isGood()) {
            return new Outcome.Refused(created.complaint(), notes.list());
        }
        var id = created.body().path("id").asString("");
        if (article.state() == State.PUBLISHED) {
            publish(article, id, created.etag(), notes);
        }
        return new Outcome.In(id, notes.list());
    }

    private Answer create(ImportedArticle article, Notes notes) {
        var key = article.source().idempotencyKey();
        var draft = Draft.of(article, usualSection, notes);
        var answer = desk.post("/articles", draft, "Idempotency-Key", key);
        if (NewSections.isMissing(answer) && sections.add(draft, article, notes)) {
            answer = desk.post("/articles", draft, "Idempotency-Key", key);
        }
        for (var pruning = 1; answer.status() == 422 && pruning <= PRUNINGS; pruning++) {
            var pruned = Pruning.without(answer.body(), draft, notes);
            if (pruned.equals(draft)) {
                return answer;
            }
            draft = pruned;
            answer = desk.post("/articles", draft, "Idempotency-Key", key + "-" + pruning);
        }
        return answer;
    }

    private void publish(ImportedArticle article, String id, String etag, Notes notes) {
        var at = article.publishedAt();
        if (at == null || at.isAfter(Instant.now())) {
            notes.add("published without an old date", String.valueOf(at));
        }
        var body = at == null || at.isAfter(Instant.now())
                ? Map.<String, String>of()
                : Map.of("publishedAt", at.toString());
        var answer = desk.post("/articles/" + id + "/publish", body, "If-Match", etag);
        if (answer.status() == 412) {
            noteUnlessPublished(id, notes);
        } else if (!answer.isGood()) {
            notes.add("stays a draft", answer.complaint());
        }
    }

    /** It has moved on since it was created: the last attempt of this import published it, or the desk has it. */
    private void noteUnlessPublished(String id, Notes notes) {
        var state = desk.get("/articles/" + id).body().path("state").asString("");
        if (!state.equals("published")) {
            notes.add(
                    "not published, since the desk changed it while the import was broken off",
                    "article %s is %s".formatted(id, state));
        }
    }
}
