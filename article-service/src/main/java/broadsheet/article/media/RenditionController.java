package broadsheet.article.media;

import broadsheet.article.media.stock.Files;
import broadsheet.article.media.stock.StoredFile;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves pictures to readers and to the caches before it: what stands at an address never changes. */
@RestController
@Tag(name = "Media", description = "The newsroom's own pictures")
class RenditionController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ChangingMedium media;
    private final Files files;

    RenditionController(ChangingMedium media, Files files) {
        this.media = media;
        this.files = files;
    }

    @GetMapping("/media/{id}/{file}")
    @Operation(
            operationId = "getRendition",
            summary = "Get a picture in one of its sizes",
            description = "Without a token. The medium's renditions name the addresses that there are.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
                            }))
    @Nullable
    ResponseEntity<Resource> get(
            @PathVariable String id,
            @Parameter(
                            description = "The width and the kind",
                            example = "320.jpg",
                            schema = @Schema(pattern = "^[0-9]+\\.(jpg|png)$"))
                    @PathVariable
                    String file,
            ServletWebRequest request) {
        var found = file(id, file);
        var answer = ResponseEntity.ok()
                .eTag("\"" + found.id() + "\"")
                .cacheControl(FOR_EVER)
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.length());
        return HttpMethod.HEAD.equals(request.getHttpMethod())
                ? answer.build()
                : answer.body(new InputStreamResource(() -> files.open(found)));
    }

    private StoredFile file(String id, String name) {
        var medium = media.find(id);
        if (medium.withheld()) {
            throw Problems.notFound("The medium " + id + " is not shown: the articles that did are taken down.");
        }
        return medium.files().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("The medium " + id + " has no rendition of that name."));
    }
}
