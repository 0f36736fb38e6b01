package broadsheet.comment.flag;

import broadsheet.comment.domain.Note;
import broadsheet.comment.domain.Reason;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/comments/{id}/flag")
@Tag(name = "Flags", description = "Tell moderators that something is wrong with a comment")
class FlagController {

    private static final Set<Reason> REASONS = Set.of(Reason.SPAM, Reason.ABUSE, Reason.OFF_TOPIC, Reason.OTHER);

    private final Flagging flagging;

    FlagController(Flagging flagging) {
        this.flagging = flagging;
    }

    @PutMapping
    @Operation(
            operationId = "flagComment",
            summary = "Flag a comment",
            description = "Once for each reader: again, it changes nothing.")
    ResponseEntity<Void> raise(@PathVariable String id, @RequestBody FlagRequest request, Caller caller) {
        var fields = new Fields();
        var reason = fields.required("reason", request.reason(), FlagController::reason);
        var text = fields.optional("text", request.text(), Note::new).map(Note::value);
        if (text.isEmpty() && reason.filter(Reason.OTHER::equals).isPresent()) {
            fields.refuse("text", "is missing: what is wrong with it?");
        }
        fields.throwIfWrong();
        flagging.raise(id, caller.id(), reason.orElseThrow(), text.orElse(null));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    @Operation(operationId = "withdrawFlag", summary = "Take one's flag back")
    ResponseEntity<Void> withdraw(@PathVariable String id, Caller caller) {
        flagging.withdraw(id, caller.id());
        return ResponseEntity.noContent().build();
    }

    private static Reason reason(String text) {
        return REASONS.stream()
                .filter(reason -> reason.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of spam, abuse, off-topic, other"));
    }

    record FlagRequest(@Nullable String reason, @Nullable String text) {}
}
