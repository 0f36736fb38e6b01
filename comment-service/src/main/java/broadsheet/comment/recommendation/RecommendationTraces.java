package broadsheet.comment.recommendation;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import broadsheet.comment.storage.Recommendations;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Which comments a reader recommends. Erased, they count no longer. */
@Component
class RecommendationTraces implements Traces {

    private final Recommendations recommendations;

    RecommendationTraces(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        recommendations.of(
                readerId, (id, at) -> to.accept(new Trace("recommendation", new Recommended(id.toString(), at))));
    }

    @Override
    public void erase(String readerId) {
        recommendations.forget(readerId);
    }

    record Recommended(String commentId, Instant at) {}
}
