package broadsheet.comment.settings;

import broadsheet.web.conditional.ETags;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/moderation/settings/site")
@Tag(name = "Moderation settings", description = "What is asked of comments on the site, in a section, on an article")
class SettingsController {

    private final Setting setting;

    SettingsController(Setting setting) {
        this.setting = setting;
    }

    @GetMapping
    @Operation(operationId = "readSiteSettings", summary = "Read what is set for the site")
    ResponseEntity<Settled> read() {
        return answer(setting.read(Level.SITE));
    }

    @PutMapping
    @Operation(
            operationId = "replaceSiteSettings",
            summary = "Set anew what is asked of comments for the site",
            description = "What is left out, the more general say.")
    ResponseEntity<Settled> replace(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SettingsRequest settings,
            Caller caller) {
        return answer(setting.replace(Level.SITE, ifMatch, settings, caller));
    }

    @PatchMapping(consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchSiteSettings",
            summary = "Change parts of what is set for the site",
            description = "JSON Merge Patch (RFC 7396); a field that is null is left to the more general.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = SettingsRequest.class))))
    ResponseEntity<Settled> patch(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(setting.patch(Level.SITE, ifMatch, patch, caller));
    }

    private static ResponseEntity<Settled> answer(Settled settled) {
        return ResponseEntity.ok().eTag(ETags.of(settled.version())).body(settled);
    }
}
