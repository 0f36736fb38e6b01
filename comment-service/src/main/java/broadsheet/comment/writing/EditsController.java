package broadsheet.comment.writing;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Moderation")
class EditsController {

    private final ChangingComment comments;

    EditsController(ChangingComment comments) {
        this.comments = comments;
    }

    @GetMapping("/comments/{id}/edits")
    @Operation(
            operationId = "readEdits",
            summary = "Read what a comment's text was",
            description = "The first text first, the one of now last; none once the comment is removed.")
    Edits edits(@PathVariable String id) {
        var comment = comments.find(id);
        return new Edits(
                id, comment.written().map(words -> texts(comment, words)).orElseGet(List::of));
    }

    private static List<Edit> texts(Comment comment, Words words) {
        var editedAt = words.editedAt();
        var now = new Edit(
                words.text().value(), editedAt == null ? comment.posting().postedAt() : editedAt);
        return Stream.concat(
                        words.earlier().stream().map(it -> new Edit(it.text().value(), it.since())), Stream.of(now))
                .toList();
    }

    /** All that the text ever was. */
    record Edits(String commentId, List<Edit> edits) {}

    /** A text, and when it was written. */
    record Edit(String text, Instant since) {}
}
