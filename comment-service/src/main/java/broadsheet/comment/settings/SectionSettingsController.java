package broadsheet.comment.settings;

import broadsheet.web.conditional.ETags;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/moderation/settings/sections/{slug}")
@Tag(name = "Moderation settings", description = "What is asked of comments on the site, in a section, on an article")
class SectionSettingsController {

    private final Setting setting;

    SectionSettingsController(Setting setting) {
        this.setting = setting;
    }

    @GetMapping
    @Operation(operationId = "readSectionSettings", summary = "Read what is set for a section")
    ResponseEntity<Settled> read(
            @Parameter(description = "The section's slug", schema = @Schema(maxLength = 200), example = "thoi-su")
                    @PathVariable
                    String slug) {
        return answer(setting.read(level(slug)));
    }

    @PutMapping
    @Operation(
            operationId = "replaceSectionSettings",
            summary = "Set anew what is asked of comments for a section",
            description = "What is left out, the more general say.")
    ResponseEntity<Settled> replace(
            @Parameter(description = "The section's slug", schema = @Schema(maxLength = 200), example = "thoi-su")
                    @PathVariable
                    String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SettingsRequest settings,
            Caller caller) {
        return answer(setting.replace(level(slug), ifMatch, settings, caller));
    }

    @PatchMapping(consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchSectionSettings",
            summary = "Change parts of what is set for a section",
            description = "JSON Merge Patch (RFC 7396); a field that is null is left to the more general.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = SettingsRequest.class))))
    ResponseEntity<Settled> patch(
            @Parameter(description = "The section's slug", schema = @Schema(maxLength = 200), example = "thoi-su")
                    @PathVariable
                    String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(setting.patch(level(slug), ifMatch, patch, caller));
    }

    private static Level level(String slug) {
        try {
            return Level.section(slug);
        } catch (IllegalArgumentException _) {
            throw Problems.notFound("There can be no section with the slug " + slug + ".");
        }
    }

    private static ResponseEntity<Settled> answer(Settled settled) {
        return ResponseEntity.ok().eTag(ETags.of(settled.version())).body(settled);
    }
}
