package broadsheet.comment.readerrights;

import broadsheet.comment.readerrights.Export.Form;
import broadsheet.comment.storage.Writings;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Readers' rights", description = "Have all that is kept of a reader, and have it erased")
class ReaderRightsController {

    private static final String LINES = "application/x-ndjson";

    private final ErasingReaders erasing;
    private final Erasures erasures;
    private final Writings writings;
    private final List<Traces> traces;
    private final JsonMapper json;

    ReaderRightsController(
            ErasingReaders erasing, Erasures erasures, Writings writings, List<Traces> traces, JsonMapper json) {
        this.erasing = erasing;
        this.erasures = erasures;
        this.writings = writings;
        this.traces = traces;
        this.json = json;
    }

    @GetMapping(
            path = "/me/export",
            produces = {LINES, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            operationId = "exportMine",
            summary = "Have all that is kept of oneself",
            description = "One JSON object a line, or one array of them for who accepts application/json alone.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    void exportMine(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false, defaultValue = "")
                    String accept,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        if (accept.equals(MediaType.APPLICATION_JSON_VALUE)) {
            export(caller.id(), MediaType.APPLICATION_JSON_VALUE, Form.ARRAY, response);
        } else {
            export(caller.id(), LINES, Form.LINES, response);
        }
    }

    @GetMapping(path = "/readers/{id}/export", produces = LINES)
    @Operation(operationId = "exportReader", summary = "Have all that is kept of a reader, one JSON object a line")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    void export(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "somebody")
                    @PathVariable
                    String id,
            HttpServletResponse response)
            throws IOException {
        requireKnown(id);
        export(id, LINES, Form.LINES, response);
    }

    @DeleteMapping("/me")
    @Operation(
            operationId = "eraseMe",
            summary = "Have oneself erased",
            description = "Replies to one's comments stay.")
    ResponseEntity<ErasureAnswer> eraseMe(Caller caller) {
        return erase(caller.id());
    }

    @DeleteMapping("/readers/{id}")
    @Operation(operationId = "eraseReader", summary = "Erase a reader", description = "Replies to their comments stay.")
    ResponseEntity<ErasureAnswer> eraseReader(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "somebody")
                    @PathVariable
                    String id) {
        requireKnown(id);
        return erase(id);
    }

    private ResponseEntity<ErasureAnswer> erase(String id) {
        erasing.erase(id);
        var address = UriComponentsBuilder.fromPath("/readers/{id}/erasure").build(id);
        return ResponseEntity.accepted().location(address).body(find(id));
    }

    @GetMapping("/readers/{id}/erasure")
    @Operation(
            operationId = "readErasure",
            summary = "See how far the erasing of a reader is",
            description = "An operator, or the reader.")
    ErasureAnswer progress(
            @Parameter(
                            description = "Who: the sub of their token",
                            schema = @Schema(maxLength = 255),
                            example = "somebody")
                    @PathVariable
                    String id,
            Caller caller) {
        if (!caller.is(Role.OPERATOR) && !caller.id().equals(id)) {
            throw Problems.forbidden("Only an operator sees the erasing of other readers.");
        }
        return find(id);
    }

    /** Who isn't known is more likely a typing error: nobody may believe that they are erased. */
    private void requireKnown(String id) {
        var isKept = new AtomicBoolean(erasures.find(id).isPresent());
        traces.forEach(place -> place.export(id, _ -> isKept.set(true)));
        if (!isKept.get()) {
            throw Problems.notFound("Nothing is kept of anybody with the id " + id + ".");
        }
    }

    private ErasureAnswer find(String id) {
        return erasures.find(id)
                .map(erasure -> ErasureAnswer.of(erasure, writings.countBy(id)))
                .orElseThrow(() -> Problems.notFound("Nobody has asked to erase the reader " + id + "."));
    }

    private void export(String readerId, String type, Form form, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var export = Export.begin(form, response.getOutputStream(), json);
        traces.forEach(place -> place.export(readerId, export::add));
        export.end();
    }
}
