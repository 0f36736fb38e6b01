package broadsheet.article.media;

import broadsheet.article.drafting.Members;
import broadsheet.article.media.stock.Item;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/media")
@Tag(name = "Media", description = "The newsroom's own pictures")
class MediaController {

    private final UploadingMedium uploading;
    private final ChangingMedium changing;

    MediaController(UploadingMedium uploading, ChangingMedium changing) {
        this.uploading = uploading;
        this.changing = changing;
    }

    @PostMapping(consumes = {"image/*", "application/octet-stream"})
    @Operation(
            operationId = "uploadMedium",
            summary = "Upload a picture",
            description =
                    "The body is the file itself: JPEG, PNG, WebP or GIF, told by its content and by nothing else."
                            + " 201 with the medium; 200 when the newsroom has the same bytes already.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema = @Schema(type = "string", format = "binary"))
                            }),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MediumAnswer.class))))
    ResponseEntity<JsonNode> upload(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            InputStream file,
            Caller caller) {
        var taken = uploading.take(file, Members.of(caller).person(), IdempotencyKey.parse(key, caller));
        var medium = taken.answer();
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/media/" + medium.get("id").asString()))
                .header(HttpHeaders.ETAG, ETags.of(medium.get("version").asLong()))
                .body(medium);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readMedium", summary = "Read a medium: its words, its size, its renditions")
    ResponseEntity<MediumAnswer> read(@PathVariable String id) {
        return answer(changing.find(id));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchMedium",
            summary = "Change a medium's caption, credit or alternative text",
            description = "JSON Merge Patch (RFC 7396). Articles that have no words of their own show these from their"
                    + " next publish or revise on. An author changes their own uploads only.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WordsRequest.class))))
    ResponseEntity<MediumAnswer> patch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(changing.merge(id, IfMatch.parse(ifMatch), patch, Members.of(caller)));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "removeMedium",
            summary = "Remove a medium that no article shows",
            description = "409, with the articles, as long as one does. An article that is taken down doesn't count.")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        changing.remove(id, IfMatch.parse(ifMatch), Members.of(caller));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<MediumAnswer> answer(Item item) {
        return ResponseEntity.ok().eTag(ETags.of(item.version())).body(MediumAnswer.of(item));
    }
}
