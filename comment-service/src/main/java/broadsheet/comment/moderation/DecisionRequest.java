package broadsheet.comment.moderation;

import broadsheet.comment.domain.Decision;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Note;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Why;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator says with a decision.
 *
 * @param reason one of {@link Reason}
 * @param note for other moderators
 * @param message for the author
 */
record DecisionRequest(
        @Nullable String reason,
        @Schema(maxLength = 1_000) @Nullable String note,
        @Schema(maxLength = 1_000) @Nullable String message) {

    static final DecisionRequest NOTHING = new DecisionRequest(null, null, null);

    /**
     * The decision, if it is well-founded.
     *
     * @throws org.springframework.web.ErrorResponseException a 422 that names each wrong field
     */
    Decision decided(Verb verb, Caller by, Instant at) {
        var fields = new Fields();
        var why = why(verb, fields);
        fields.throwIfWrong();
        return new Decision(new Judge.Moderator(by.id(), by.name()), why, at);
    }

    /** Only what hides a comment needs a reason: what shows it has one, that it fits. */
    Why why(Verb verb, Fields fields) {
        var given = verb.hides()
                ? fields.required("reason", reason, Reason::parse)
                : fields.optional("reason", reason, Reason::parse);
        var said = fields.optional("note", note, Note::new).map(Note::value).orElse(null);
        var told =
                fields.optional("message", message, Note::new).map(Note::value).orElse(null);
        return new Why(given.orElse(Reason.FITS), said, told);
    }
}
