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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/moderation/settings/articles/{articleId}")
@Tag(name = "Moderation settings", description = "What is asked of comments on the site, in a section, on an article")
class ArticleSettingsController {

    private final Setting setting;
    private final FindingRules rules;

    ArticleSettingsController(Setting setting, FindingRules rules) {
        this.setting = setting;
        this.rules = rules;
    }

    @GetMapping
    @Operation(operationId = "readArticleSettings", summary = "Read what is set for an article")
    ResponseEntity<Settled> read(@PathVariable String articleId) {
        return answer(setting.read(level(articleId)));
    }

    @PutMapping
    @Operation(
            operationId = "replaceArticleSettings",
            summary = "Set anew what is asked of comments for an article",
            description = "What is left out, the more general say.")
    ResponseEntity<Settled> replace(
            @PathVariable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SettingsRequest settings,
            Caller caller) {
        return answer(setting.replace(level(articleId), ifMatch, settings, caller));
    }

    @PatchMapping(consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchArticleSettings",
            summary = "Change parts of what is set for an article",
            description = "JSON Merge Patch (RFC 7396); a field that is null is left to the more general.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = SettingsRequest.class))))
    ResponseEntity<Settled> patch(
            @PathVariable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(setting.patch(level(articleId), ifMatch, patch, caller));
    }

    @GetMapping("/effective")
    @Operation(
            operationId = "readEffectiveSettings",
            summary = "Read what holds for an article once everything is taken together")
    Rules effective(@PathVariable String articleId) {
        return rules.of(setting.discussion(articleId));
    }

    private Level level(String articleId) {
        return Level.article(setting.discussion(articleId).articleId());
    }

    private static ResponseEntity<Settled> answer(Settled settled) {
        return ResponseEntity.ok().eTag(ETags.of(settled.version())).body(settled);
    }
}
