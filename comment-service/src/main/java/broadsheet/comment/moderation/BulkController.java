package broadsheet.comment.moderation;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Moderation", description = "Decide which comments readers see")
class BulkController {

    private static final int MOST_AT_ONCE = 100;

    private final Deciding deciding;
    private final InstantSource clock;

    BulkController(Deciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @PostMapping("/moderation/decisions")
    @Operation(
            operationId = "decideAboutMany",
            summary = "Decide about up to 100 comments at once",
            description =
                    "Each is a decision of its own, for the version that is named with it, and has its own answer.")
    BulkAnswer decide(@RequestBody BulkRequest request, Caller caller) {
        var fields = new Fields();
        var verb = fields.required("action", request.action(), Verb::parse);
        var given = request.comments();
        if (given == null || given.isEmpty() || given.size() > MOST_AT_ONCE) {
            fields.refuse("comments", "must have 1 to " + MOST_AT_ONCE + " items");
        }
        var targets = fields.each("comments", given, TargetRequest::checked);
        var said = new DecisionRequest(request.reason(), request.note(), request.message());
        verb.ifPresent(known -> said.why(known, fields));
        fields.throwIfWrong();
        var decision = said.decided(verb.orElseThrow(), caller, clock.instant());
        return new BulkAnswer(targets.stream()
                .map(target -> one(
                        target,
                        () -> Moderated.of(deciding.decide(
                                String.valueOf(target.id()), target.versions(), verb.orElseThrow(), decision))))
                .toList());
    }

    private static Result one(TargetRequest target, Supplier<Moderated> decision) {
        try {
            return new Result(String.valueOf(target.id()), 200, decision.get(), null);
        } catch (ErrorResponseException e) {
            return new Result(String.valueOf(target.id()), e.getStatusCode().value(), null, e.getBody());
        }
    }

    record BulkRequest(
            @Schema(requiredMode = REQUIRED) @Nullable String action,
            @Nullable String reason,
            @Schema(maxLength = 1_000) @Nullable String note,
            @Schema(maxLength = 1_000) @Nullable String message,

            @ArraySchema(minItems = 1, maxItems = 100) @Nullable
            List<@Nullable TargetRequest> comments) {}

    /**
     * One of the comments.
     *
     * @param version the one that the decision is meant for
     */
    record TargetRequest(@Nullable String id, @Nullable Long version) {

        TargetRequest checked() {
            if (id == null || version == null) {
                throw new IllegalArgumentException("must have an id and a version");
            }
            return this;
        }

        IfMatch versions() {
            return new IfMatch(version == null ? Set.of() : Set.of(ETags.of(version)));
        }
    }

    record BulkAnswer(List<Result> results) {}

    /**
     * What became of one comment.
     *
     * @param status as it would be of a single decision
     */
    record Result(
            String id,
            int status,
            @Nullable Moderated comment,
            @Nullable ProblemDetail problem) {}
}
