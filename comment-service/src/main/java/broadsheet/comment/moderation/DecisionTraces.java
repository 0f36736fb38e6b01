package broadsheet.comment.moderation;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import broadsheet.comment.storage.AuditLog;
import broadsheet.comment.storage.AuditLog.Entry;
import broadsheet.web.paging.PlaceInTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about a reader's comments: they may know what and why, not who, nor what moderators note. */
@Component
class DecisionTraces implements Traces {

    private static final int AT_ONCE = 100;

    private final AuditLog audit;

    DecisionTraces(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        var before = Optional.<PlaceInTime>empty();
        List<Entry> part;
        do {
            part = audit.ofReader(readerId, before, AT_ONCE);
            part.forEach(entry -> to.accept(new Trace("decision", Decided.of(entry))));
            before = part.isEmpty() ? before : Optional.of(part.getLast().place());
        } while (part.size() == AT_ONCE);
    }

    @Override
    public void erase(String readerId) {
        audit.forget(readerId);
    }

    private record Decided(
            String commentId,
            String act,
            String status,
            String reason,
            @Nullable String message,
            Instant at) {

        static Decided of(Entry entry) {
            var ruling = entry.ruling();
            return new Decided(
                    entry.comment(),
                    ruling.act().toString(),
                    ruling.status().toString(),
                    ruling.why().reason().toString(),
                    ruling.why().message(),
                    ruling.at());
        }
    }
}
