package broadsheet.comment.moderation;

import broadsheet.comment.domain.Act;
import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.domain.Judge.Phase;
import broadsheet.comment.domain.Judge.Writer;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Ruling;
import broadsheet.comment.domain.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as moderators read it.
 *
 * @param by the moderator who decided; absent when none did
 * @param phase the phase of the pipeline that decided, {@code flags} when enough readers had flagged the comment;
 *     absent when none did: then it was a moderator or the author
 */
record RulingAnswer(
        Act act,
        Status status,
        @Nullable By by,
        @Nullable String phase,
        Reason reason,
        @Nullable String note,
        @Nullable String message,
        Instant at) {

    static RulingAnswer of(Ruling ruling) {
        var by = switch (ruling.by()) {
            case Moderator(String id, String name) -> new By(id, name);
            case Phase _, Writer _ -> null;
        };
        var phase = ruling.by() instanceof Phase(String name) ? name : null;
        var why = ruling.why();
        return new RulingAnswer(
                ruling.act(), ruling.status(), by, phase, why.reason(), why.note(), why.message(), ruling.at());
    }

    record By(String id, String name) {}
}
