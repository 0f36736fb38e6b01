package broadsheet.feed.curation;

import broadsheet.feed.arrangement.storage.Curation;
import broadsheet.feed.arrangement.storage.Curations;
import broadsheet.feed.pressroom.Rehearsal;
import broadsheet.feed.site.Catalogue;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/curation/{front}")
@Tag(name = "Curation", description = "How fronts are arranged: blocks, rules and pinned articles")
class CurationController {

    private final Curating curating;
    private final Curations curations;
    private final Rehearsal rehearsal;
    private final Catalogue catalogue;

    CurationController(Curating curating, Curations curations, Rehearsal rehearsal, Catalogue catalogue) {
        this.curating = curating;
        this.curations = curations;
        this.rehearsal = rehearsal;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(
            operationId = "readCuration",
            summary = "Read how a front is arranged",
            description = "In version 0 nobody has arranged it yet, and it is as fronts of its kind are.")
    ResponseEntity<CurationAnswer> read(@FrontName @PathVariable String front) {
        var found = CuratedFront.named(front, catalogue);
        var answer = curations
                .find(found.key())
                .map(curation -> CurationAnswer.of(found, curation))
                .orElseGet(() -> CurationAnswer.byDefault(found, rehearsal.byDefault(found.subject())));
        return ResponseEntity.ok().eTag(ETags.of(answer.version())).body(answer);
    }

    @PutMapping
    @Operation(
            operationId = "arrangeFront",
            summary = "Arrange a front",
            description = "From top to bottom: no article stands twice, the first block that has it keeps it. A pinned "
                    + "article that readers don't see, or not at this time, leaves its place to the next.")
    ResponseEntity<CurationAnswer> arrange(
            @FrontName @PathVariable String front,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ArrangementRequest request,
            Caller caller) {
        var found = CuratedFront.named(front, catalogue);
        var versions = IfMatch.parse(ifMatch);
        return answer(found, curating.arrange(found, versions, request.read(), caller));
    }

    @PostMapping("/undo")
    @Operation(
            operationId = "undoCuration",
            summary = "Arrange a front as it was before",
            description =
                    "As a new version; what is undone stays in the history, and can be brought back like any other.")
    ResponseEntity<CurationAnswer> undo(
            @FrontName @PathVariable String front,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable UndoRequest request,
            Caller caller) {
        var found = CuratedFront.named(front, catalogue);
        var versions = IfMatch.parse(ifMatch);
        var fields = new Fields();
        var which = Optional.ofNullable(request)
                .flatMap(body -> fields.optional("version", body.version(), CurationController::version));
        fields.throwIfWrong();
        return answer(found, curating.undo(found, versions, which, caller));
    }

    private static long version(long given) {
        if (given < 0) {
            throw new IllegalArgumentException("must be a number from 0 on");
        }
        return given;
    }

    private static ResponseEntity<CurationAnswer> answer(CuratedFront front, Curation curation) {
        return ResponseEntity.ok().eTag(ETags.of(curation.version())).body(CurationAnswer.of(front, curation));
    }

    record UndoRequest(
            @Schema(
                    description = "Which version to bring back; the one before this one when left out, and 0 for what "
                            + "the front was before anybody arranged it",
                    minimum = "0",
                    maximum = "9007199254740991")
            @Nullable
            Long version) {}
}
