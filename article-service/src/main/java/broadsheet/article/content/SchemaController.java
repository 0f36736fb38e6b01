package broadsheet.article.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schema (draft 2020-12) of an article's body, for those who write editors. */
@RestController
@Tag(name = "Schemas", description = "What the parts of an article are made of")
class SchemaController {

    @GetMapping(path = "/schemas/article-body.json", produces = "application/schema+json")
    @Operation(
            operationId = "readBodySchema",
            summary = "Read the JSON Schema of an article's body",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(mediaType = "application/schema+json", schema = @Schema(type = "object"))))
    ResponseEntity<Resource> body() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(BodySchema.FILE);
    }
}
