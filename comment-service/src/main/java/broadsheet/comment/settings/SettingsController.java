package broadsheet.comment.settings;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.json.MergePatch;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Moderation settings", description = "What is asked of comments on the site, in a section, on an article")
class SettingsController {

    private static final String SITE = "/moderation/settings/site";
    private static final String SECTION = "/moderation/settings/sections/{slug}";
    private static final String ARTICLE = "/moderation/settings/articles/{articleId}";

    private final SettingsStore store;
    private final FindingRules rules;
    private final Discussions discussions;
    private final JsonMapper json;
    private final InstantSource clock;

    SettingsController(
            SettingsStore store, FindingRules rules, Discussions discussions, JsonMapper json, InstantSource clock) {
        this.store = store;
        this.rules = rules;
        this.discussions = discussions;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping({SITE, SECTION, ARTICLE})
    @Operation(summary = "Read what is set for the site, a section or an article")
    ResponseEntity<Settled> read(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable(required = false) @Nullable String articleId) {
        return answer(store.find(level(slug, articleId)));
    }

    @PutMapping({SITE, SECTION, ARTICLE})
    @Operation(summary = "Set anew what is asked of comments", description = "What is left out, the more general say.")
    ResponseEntity<Settled> replace(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable(required = false) @Nullable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Settings settings,
            Caller caller) {
        return change(level(slug, articleId), ifMatch, caller, _ -> settings);
    }

    @PatchMapping(
            path = {SITE, SECTION, ARTICLE},
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change parts of what is set",
            description = "A field that is null is left to the more general.")
    ResponseEntity<Settled> patch(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable(required = false) @Nullable String articleId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return change(
                level(slug, articleId),
                ifMatch,
                caller,
                before -> MergePatch.read(json, MergePatch.apply(json.valueToTree(before), patch), Settings.class));
    }

    @GetMapping("/moderation/settings/articles/{articleId}/effective")
    @Operation(summary = "Read what holds for an article once everything is taken together")
    Rules effective(@PathVariable String articleId) {
        return rules.of(discussion(articleId));
    }

    private ResponseEntity<Settled> change(
            Level level, @Nullable String ifMatch, Caller caller, UnaryOperator<Settings> change) {
        var before = store.find(level);
        IfMatch.parse(ifMatch).require(before.version());
        var settings = change.apply(before.settings()).checked();
        var after = new Settled(before.version() + 1, settings, caller.name(), clock.instant());
        if (!store.store(level, after)) {
            throw Problems.changedMeanwhile("Somebody else has just changed the settings. Read them again.");
        }
        return answer(after);
    }

    private Level level(@Nullable String slug, @Nullable String articleId) {
        if (slug != null) {
            try {
                return Level.section(slug);
            } catch (IllegalArgumentException _) {
                throw Problems.notFound("There can be no section with the slug " + slug + ".");
            }
        }
        return articleId == null
                ? Level.SITE
                : Level.article(discussion(articleId).articleId());
    }

    private Discussion discussion(String articleId) {
        try {
            return discussions.find(ArticleId.parse(articleId)).orElseThrow(() -> unknown(articleId));
        } catch (IllegalArgumentException _) {
            throw unknown(articleId);
        }
    }

    private static RuntimeException unknown(String articleId) {
        return Problems.notFound("No article with the id " + articleId + " was ever published.");
    }

    private static ResponseEntity<Settled> answer(Settled settled) {
        return ResponseEntity.ok().eTag(ETags.of(settled.version())).body(settled);
    }
}
