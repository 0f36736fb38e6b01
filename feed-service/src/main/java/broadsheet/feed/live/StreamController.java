package broadsheet.feed.live;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
@Tag(name = "Live", description = "Hear what changes on a front")
class StreamController {

    private final Streaming streaming;

    StreamController(Streaming streaming) {
        this.streaming = streaming;
    }

    @GetMapping(
            path = {"/streams/fronts/home", "/streams/fronts/sections/{slug}"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamFront",
            summary = "Hear what changes on a front",
            description = "Server-sent events `front`, each with the blocks as they are now: `name`, `version`,"
                    + " `articles`. Resumed from any replica by `Last-Event-ID`.")
    void stream(HttpServletRequest request, HttpServletResponse response) {
        streaming.serve(request, response);
    }
}
