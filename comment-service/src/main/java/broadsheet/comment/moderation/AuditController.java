package broadsheet.comment.moderation;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.storage.AuditLog;
import broadsheet.comment.storage.AuditLog.Entry;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.paging.PlaceInTime;
import broadsheet.web.problem.Problems;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit log", description = "Every decision about a comment: who, what, when, why")
class AuditController {

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/comments/{id}/decisions")
    @Operation(
            operationId = "readDecisionsAboutComment",
            summary = "Read what was decided about a comment, the newest first")
    AuditPage ofComment(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return page(cursor, limit, (before, atMost) -> log.ofComment(parsed(id), before, atMost));
    }

    @GetMapping("/readers/{reader}/decisions")
    @Operation(
            operationId = "readDecisionsAboutReader",
            summary = "Read what was decided about a reader's comments, the newest first")
    AuditPage ofReader(
            @Parameter(
                            description = "Who wrote the comments: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "reader")
                    @PathVariable
                    String reader,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return page(cursor, limit, (before, atMost) -> log.ofReader(reader, before, atMost));
    }

    @GetMapping("/moderators/{moderator}/decisions")
    @Operation(operationId = "readDecisionsOfModerator", summary = "Read what a moderator decided, the newest first")
    AuditPage ofModerator(
            @Parameter(
                            description = "Who decided: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "moderator")
                    @PathVariable
                    String moderator,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return page(cursor, limit, (before, atMost) -> log.ofModerator(moderator, before, atMost));
    }

    private static AuditPage page(@Nullable String cursor, @Nullable String limit, Lines lines) {
        var size = Limit.parse(limit).items();
        var found = lines.find(Cursor.parse(cursor, PlaceInTime::parse), size + 1);
        if (found.isEmpty() && cursor == null) {
            throw Problems.notFound("Nothing was ever decided about, or by, whoever or whatever has this id.");
        }
        var shown = found.stream().limit(size).toList();
        return new AuditPage(
                shown.stream().map(LineAnswer::of).toList(),
                found.size() > size ? new Cursor(shown.getLast().place().toString()).text() : null);
    }

    private static CommentId parsed(String id) {
        try {
            return CommentId.parse(id);
        } catch (IllegalArgumentException _) {
            throw Problems.notFound("There is no comment with the id " + id + ".");
        }
    }

    /** Where lines come from. */
    @FunctionalInterface
    private interface Lines {
        List<Entry> find(Optional<PlaceInTime> before, int atMost);
    }

    record AuditPage(List<LineAnswer> decisions, @Nullable String next) {}

    record LineAnswer(
            String commentId,
            String articleId,
            long version,
            @Nullable String readerId,
            @JsonUnwrapped RulingAnswer ruling) {

        static LineAnswer of(Entry entry) {
            return new LineAnswer(
                    entry.comment(), entry.article(), entry.version(), entry.reader(), RulingAnswer.of(entry.ruling()));
        }
    }
}
