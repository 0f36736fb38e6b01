package broadsheet.article.domain;

import java.util.function.UnaryOperator;

/** An article whose section, tags and authors are called as they are called now. */
public final class Renaming {

    private Renaming() {}

    /** The same article, the names in its texts replaced: in the desk's text and in what readers were last shown. */
    public static Article in(Article article, UnaryOperator<Content> rename) {
        var filing = filing(article.filing(), rename);
        var content = rename.apply(article.content());
        return switch (article) {
            case Draft _ -> new Draft(filing, content);
            case InReview _ -> new InReview(filing, content);
            case ChangesRequested _ -> new ChangesRequested(filing, content);
            case Approved _ -> new Approved(filing, content);
            case Scheduled waiting ->
                new Scheduled(filing, content, waiting.plan(), waiting.plannedBy(), waiting.beforeScheduling());
            case Published live -> new Published(filing, content, live.plan(), live.plannedBy());
            case Unpublished _ -> new Unpublished(filing, content);
            case Archived _ -> new Archived(filing, content);
            case TakenDown gone -> new TakenDown(filing, content, gone.takedown());
        };
    }

    private static Filing filing(Filing filing, UnaryOperator<Content> rename) {
        return filing.shown()
                .map(edition -> filing.withEdition(edition(edition, rename)))
                .orElse(filing);
    }

    /** What readers were shown, as it would read now. */
    public static Edition edition(Edition edition, UnaryOperator<Content> rename) {
        return new Edition(
                edition.number(),
                rename.apply(edition.content()),
                edition.publishedAt(),
                edition.updatedAt(),
                edition.by(),
                edition.at(),
                edition.corrections());
    }
}
