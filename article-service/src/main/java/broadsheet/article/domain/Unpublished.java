package broadsheet.article.domain;

import java.time.Instant;

/**
 * An article that readers once saw and see no longer. It keeps its slug and the time at which it was first published.
 */
public record Unpublished(Filing filing, Content content, Instant publishedAt, Instant unpublishedAt)
        implements Article {

    @Override
    public State state() {
        return State.UNPUBLISHED;
    }

    @Override
    public Change<Unpublished> edit(Content edited, Instant at) {
        return Change.unseen(new Unpublished(filing.changed(at), edited, publishedAt, unpublishedAt));
    }

    @Override
    public Change<Published> publish(Instant at) {
        Readiness.require(content);
        var published = new Published(filing.changed(at), content, new Edition(content, publishedAt, at));
        return Change.seen(published, new Fact.WasPublished(published));
    }

    @Override
    public Unpublished slugged(Slug slug) {
        return new Unpublished(filing.slugged(slug), content, publishedAt, unpublishedAt);
    }
}
