package broadsheet.article.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article that readers have never seen. Its slug follows its headline. */
public record Draft(Filing filing, Content content) implements Article {

    @Override
    public State state() {
        return State.DRAFT;
    }

    @Override
    public Change<Draft> edit(Content edited, Instant at) {
        var slug = sameHeadline(edited) ? filing.slug() : slugOf(edited);
        return Change.unseen(new Draft(filing.changed(at).slugged(slug), edited));
    }

    @Override
    public Change<Published> publish(Instant at) {
        Readiness.require(content);
        var published = new Published(filing.changed(at), content, new Edition(content, at, at));
        return Change.seen(published, new Fact.WasPublished(published));
    }

    @Override
    public Draft slugged(Slug slug) {
        return new Draft(filing.slugged(slug), content);
    }

    private boolean sameHeadline(Content edited) {
        return Objects.equals(edited.headline(), content.headline());
    }

    private static @Nullable Slug slugOf(Content edited) {
        return edited.headline() == null ? null : Slug.of(edited.headline());
    }
}
