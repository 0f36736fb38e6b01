package broadsheet.comment.live;

import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Live", description = "Hear what happens in a discussion")
class StreamController {

    private final Streaming streaming;
    private final Discussing discussing;

    StreamController(Streaming streaming, Discussing discussing) {
        this.streaming = streaming;
        this.discussing = discussing;
    }

    @GetMapping(path = "/articles/{articleId}/comments/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamDiscussion",
            summary = "Hear what happens in a discussion",
            description =
                    "Server-sent events: `new`, `edited` (the whole comment), `removed` (`id`, `version`, `status`),"
                            + " `count`; `reset` to who must load the discussion anew. Resumed from any instance by"
                            + " `Last-Event-ID`.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void stream(
            @PathVariable String articleId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var channel = discussing
                .channel(articleId)
                .orElseThrow(() -> Problems.notFound("There is no published article with the id " + articleId + "."));
        streaming.serve(request, response, channel, lastEventId, () -> discussing.count(channel));
    }
}
