package broadsheet.article.domain;

import java.time.Instant;

/**
 * An article that readers see.
 *
 * @param content what the desk is working on
 * @param live what readers see
 */
public record Published(Filing filing, Content content, Edition live) implements Article {

    @Override
    public State state() {
        return State.PUBLISHED;
    }

    /** Whether the desk has text that readers don't see yet. */
    public boolean hasChanges() {
        return !content.equals(live.content());
    }

    @Override
    public Change<Published> edit(Content edited, Instant at) {
        return Change.unseen(new Published(filing.changed(at), edited, live));
    }

    @Override
    public Change<Published> publish(Instant at) {
        return show(content, Move.PUBLISH, at);
    }

    @Override
    public Change<Published> revise(Content revised, Instant at) {
        return show(revised, Move.REVISE, at);
    }

    private Change<Published> show(Content shown, Move move, Instant at) {
        if (shown.equals(live.content())) {
            throw refused(move);
        }
        Readiness.require(shown);
        var revised = new Published(filing.changed(at), shown, new Edition(shown, live.publishedAt(), at));
        return Change.seen(revised, new Fact.WasRevised(revised));
    }

    @Override
    public Change<Unpublished> unpublish(Instant at) {
        var gone = new Unpublished(filing.changed(at), content, live.publishedAt(), at);
        return Change.seen(gone, new Fact.WasUnpublished(gone));
    }

    @Override
    public Published slugged(Slug slug) {
        return new Published(filing.slugged(slug), content, live);
    }
}
