package broadsheet.comment.moderation;

import static java.util.stream.Collectors.toMap;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.storage.Queues;
import broadsheet.comment.storage.Queues.Choice;
import broadsheet.comment.storage.Queues.Queue;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/moderation/queues")
@Tag(name = "Moderation", description = "Decide which comments readers see")
class QueueController {

    private static final int LONGEST_SECTION = 200;
    private static final int LONGEST_READER = 255;

    private final Queues queues;

    QueueController(Queues queues) {
        this.queues = queues;
    }

    @GetMapping
    @Operation(operationId = "countQueues", summary = "Count what waits in each queue")
    Map<String, Long> counts() {
        return Arrays.stream(Queue.values())
                .collect(toMap(Queue::toString, queues::count, (one, _) -> one, LinkedHashMap::new));
    }

    @GetMapping("/{name}")
    @Operation(
            operationId = "readQueue",
            summary = "Read a queue, the oldest first",
            description = "Of an article, a section, a reader; or newest first.")
    QueuePage read(
            @Parameter(
                            description = "Which queue",
                            schema = @Schema(allowableValues = {"new", "flagged", "held", "rejected"}),
                            example = "held")
                    @PathVariable
                    String name,
            @Parameter(description = "The id of an article: only comments on it", schema = @Schema(format = "uuid"))
                    @RequestParam(required = false)
                    @Nullable
                    String article,
            @Parameter(
                            description = "The slug of a section: only comments on articles that were in it",
                            schema = @Schema(maxLength = LONGEST_SECTION))
                    @RequestParam(required = false)
                    @Nullable
                    String section,
            @Parameter(
                            description = "The id of a reader: only what they wrote",
                            schema = @Schema(maxLength = LONGEST_READER))
                    @RequestParam(required = false)
                    @Nullable
                    String reader,
            @Parameter(
                            description = "oldest first, unless it is newest",
                            schema = @Schema(allowableValues = {"oldest", "newest"}))
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var queue = queue(name);
        var size = Limit.parse(limit).items();
        var choice = new Choice(
                article(article),
                bounded("section", section, LONGEST_SECTION),
                bounded("reader", reader, LONGEST_READER),
                newestFirst(sort));
        var found = queues.page(queue, choice, Cursor.parse(cursor, CommentId::parse), size + 1);
        var shown = found.stream().limit(size).map(Moderated::of).toList();
        return new QueuePage(
                shown,
                found.size() > size
                        ? new Cursor(found.get(size - 1).posting().id().toString()).text()
                        : null);
    }

    private static Queue queue(String name) {
        return Arrays.stream(Queue.values())
                .filter(queue -> queue.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no queue called " + name + "."));
    }

    private static @Nullable String article(@Nullable String id) {
        try {
            return id == null ? null : ArticleId.parse(id).toString();
        } catch (IllegalArgumentException e) {
            throw wrong("article", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String bounded(String parameter, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw wrong(parameter, "must have at most " + most + " characters");
        }
        return text;
    }

    private static boolean newestFirst(@Nullable String sort) {
        return switch (sort) {
            case "newest" -> true;
            case "oldest" -> false;
            case null -> false;
            default -> throw wrong("sort", "must be oldest or newest");
        };
    }

    private static RuntimeException wrong(String parameter, String reason) {
        return Problems.malformed("The queue can't be read like this.", new FieldError(parameter, reason));
    }

    record QueuePage(List<Moderated> comments, @Nullable String next) {}
}
