package broadsheet.feed.rebuild;

import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rebuilds")
@Tag(name = "Rebuilds", description = "Build what readers are shown again from the log")
class RebuildController {

    private final Rebuilding rebuilding;
    private final Rebuilds rebuilds;
    private final InstantSource clock;

    RebuildController(Rebuilding rebuilding, Rebuilds rebuilds, InstantSource clock) {
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "rebuild",
            summary = "Rebuild what readers are shown",
            description = "From the log's beginning, beside what is served; once it has all of it, every replica serves"
                    + " it instead. One at a time.")
    @ApiResponse(responseCode = "202", description = "It is written down, and will be done whatever dies.")
    ResponseEntity<RebuildAnswer> begin() {
        var begun = rebuilding.begin();
        return ResponseEntity.accepted()
                .location(URI.create("/rebuilds/" + begun.number()))
                .body(RebuildAnswer.of(begun, clock.instant()));
    }

    @GetMapping("/{number}")
    @Operation(operationId = "readRebuild", summary = "See how far a rebuild is")
    RebuildAnswer progress(@PathVariable @Parameter(example = "1") long number) {
        return rebuilds.find(number)
                .map(rebuild -> RebuildAnswer.of(rebuild, clock.instant()))
                .orElseThrow(() -> Problems.notFound("There was no rebuild " + number + "."));
    }
}
