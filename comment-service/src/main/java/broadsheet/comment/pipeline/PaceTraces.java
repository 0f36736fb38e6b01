package broadsheet.comment.pipeline;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** When a reader last commented where it is slow. */
@Component
class PaceTraces implements Traces {

    private final Paces paces;

    PaceTraces(Paces paces) {
        this.paces = paces;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        paces.of(readerId, (article, at) -> to.accept(new Trace("pace", new Step(article, at))));
    }

    @Override
    public void erase(String readerId) {
        paces.forget(readerId);
    }

    private record Step(String articleId, Instant at) {}
}
