package broadsheet.comment.discussion;

import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.domain.Note;
import broadsheet.comment.domain.Turn.Cause;
import broadsheet.comment.settings.FindingRules;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{articleId}/discussion")
@Tag(name = "Discussions", description = "Whether an article takes comments")
class DiscussionController {

    private final TurningDiscussion discussions;
    private final FindingRules rules;
    private final InstantSource clock;

    DiscussionController(TurningDiscussion discussions, FindingRules rules, InstantSource clock) {
        this.discussions = discussions;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "readDiscussionState", summary = "Read whether an article takes comments, and how")
    ResponseEntity<DiscussionAnswer> read(@PathVariable String articleId) {
        return answer(discussions.find(articleId));
    }

    @PostMapping("/close")
    @Operation(
            operationId = "closeDiscussion",
            summary = "Take no more comments",
            description = "Those that there are stay to be read.")
    ResponseEntity<DiscussionAnswer> close(
            @PathVariable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable TurnRequest request,
            Caller caller) {
        var note = note(request);
        var by = new Moderator(caller.id(), caller.name());
        return answer(discussions.turn(
                articleId, IfMatch.parse(ifMatch), discussion -> discussion.close(by, note, clock.instant())));
    }

    @PostMapping("/open")
    @Operation(operationId = "openDiscussion", summary = "Take comments again")
    ResponseEntity<DiscussionAnswer> open(
            @PathVariable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable TurnRequest request,
            Caller caller) {
        var note = note(request);
        var by = new Moderator(caller.id(), caller.name());
        return answer(discussions.turn(
                articleId, IfMatch.parse(ifMatch), discussion -> discussion.reopen(by, note, clock.instant())));
    }

    private static @Nullable String note(@Nullable TurnRequest request) {
        var fields = new Fields();
        var note = fields.optional("note", request == null ? null : request.note(), Note::new);
        fields.throwIfWrong();
        return note.map(Note::value).orElse(null);
    }

    private ResponseEntity<DiscussionAnswer> answer(Discussion discussion) {
        var holding = rules.of(discussion);
        var days = holding.closeAfterDays();
        var closesAt = discussion.open() && days > 0 ? discussion.since().plus(Duration.ofDays(days)) : null;
        return ResponseEntity.ok()
                .eTag(ETags.of(discussion.version().value()))
                .body(new DiscussionAnswer(
                        discussion.articleId().toString(),
                        discussion.version().value(),
                        discussion.open() && (closesAt == null || closesAt.isAfter(clock.instant())),
                        discussion.since(),
                        discussion.last().cause(),
                        discussion.last().note(),
                        closesAt,
                        holding.premoderation(),
                        holding.slowModeSeconds(),
                        holding.notice()));
    }

    /**
     * What somebody says who opens or closes a discussion.
     *
     * @param note for readers
     */
    record TurnRequest(@Schema(maxLength = 1_000) @Nullable String note) {}

    /**
     * A discussion as readers' front ends need it.
     *
     * @param since when it last opened or closed
     * @param cause what made it: {@code article}, {@code hand} or {@code age}
     * @param note what the newsroom said about it
     * @param closesAt when it closes by itself; absent when it doesn't
     * @param notice what readers are told above it
     */
    record DiscussionAnswer(
            String articleId,
            long version,
            boolean open,
            Instant since,
            Cause cause,
            @Nullable String note,
            @Nullable Instant closesAt,
            boolean premoderation,
            int slowModeSeconds,
            @Nullable String notice) {}
}
