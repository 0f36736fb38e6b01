package broadsheet.comment.standing;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import broadsheet.comment.domain.Note;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.standing.Standing.By;
import broadsheet.comment.standing.Standing.Kind;
import broadsheet.comment.storage.Writings;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.Fields;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/readers/{reader}/standing")
@Tag(name = "Readers' standing", description = "Ban, suspend and trust readers")
class StandingController {

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final Standings standings;
    private final Writings writings;
    private final InstantSource clock;

    StandingController(Standings standings, Writings writings, InstantSource clock) {
        this.standings = standings;
        this.writings = writings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "readStanding", summary = "Read how a reader stands")
    ResponseEntity<Standing> read(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "reader")
                    @PathVariable
                    String reader) {
        return answer(known(reader));
    }

    @PutMapping
    @Operation(operationId = "decideStanding", summary = "Ban, suspend or trust a reader, or none of these")
    ResponseEntity<Standing> decide(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "reader")
                    @PathVariable
                    String reader,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StandingRequest request,
            Caller caller) {
        var versions = IfMatch.parse(ifMatch);
        var before = known(reader);
        var after = request.made(before, caller, clock.instant());
        versions.require(before.version());
        if (!standings.store(before, after)) {
            throw Problems.changedMeanwhile("Somebody else has just decided about the reader. Read it again.");
        }
        return answer(after);
    }

    @GetMapping("/history")
    @Operation(operationId = "readStandingHistory", summary = "Read how a reader stood, the newest first")
    StandingPage history(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "reader")
                    @PathVariable
                    String reader,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var size = Limit.parse(limit).items();
        var now = known(reader);
        var before = Cursor.parse(cursor, Long::valueOf).orElse(Long.MAX_VALUE);
        var known = now.version() > 0 && now.version() < before ? Stream.of(now) : Stream.<Standing>empty();
        var found = Stream.concat(known, standings.before(reader, Math.min(before, now.version()), size + 1).stream())
                .toList();
        return found.size() <= size
                ? new StandingPage(found, null)
                : new StandingPage(
                        found.subList(0, size),
                        new Cursor(Long.toString(found.get(size - 1).version())).text());
    }

    /** Who never wrote anything is more likely a typing error than somebody to decide about. */
    private Standing known(String reader) {
        var standing = standings.of(reader);
        if (standing.version() == 0 && !writings.areThereBy(reader)) {
            throw Problems.notFound("Nobody with the id " + reader + " has ever written a comment.");
        }
        return standing;
    }

    private static ResponseEntity<Standing> answer(Standing standing) {
        return ResponseEntity.ok().eTag(ETags.of(standing.version())).body(standing);
    }

    record StandingRequest(
            @Schema(requiredMode = REQUIRED) @Nullable String standing,
            @Nullable Instant until,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Schema(maxLength = 1_000) @Nullable String note) {

        Standing made(Standing before, Caller caller, Instant now) {
            var fields = new Fields();
            var kind = fields.required("standing", standing, Kind::parse);
            var why = fields.required("reason", reason, Reason::parse);
            var said = fields.optional("note", note, Note::new).map(Note::value);
            if (until != null && !until.isAfter(now)) {
                fields.refuse("until", "must be in the future");
            }
            if (until != null && until.isAfter(now.plus(LONGEST))) {
                fields.refuse("until", "must be within 100 years: what doesn't end has none");
            }
            if (until == null && kind.filter(Kind.SUSPENDED::equals).isPresent()) {
                fields.refuse("until", "is missing: a suspension ends");
            }
            fields.throwIfWrong();
            return new Standing(
                    before.reader(),
                    before.version() + 1,
                    kind.orElseThrow(),
                    until,
                    why.orElseThrow(),
                    said.orElse(null),
                    new By(caller.id(), caller.name()),
                    now);
        }
    }
}
