package broadsheet.article.publication;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Release;
import broadsheet.article.drafting.Moving;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Publication", description = "What readers see of an article")
class PublicationController {

    private final Moving moving;
    private final Revising revising;
    private final InstantSource clock;

    PublicationController(Moving moving, Revising revising, InstantSource clock) {
        this.moving = moving;
        this.revising = revising;
        this.clock = clock;
    }

    @PostMapping("/publish")
    @Operation(
            operationId = "publishArticle",
            summary = "Show an article to readers",
            description = "Whatever state it waits in, or the changes of one that is published.")
    ResponseEntity<ArticleAnswer> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReleaseRequest request,
            Caller caller) {
        var release = request == null ? Release.USUAL : request.read(clock.instant());
        return moving.move(id, ifMatch, caller, Move.PUBLISH, (article, act) -> article.publish(release, act));
    }

    @PostMapping("/revise")
    @Operation(
            operationId = "reviseArticle",
            summary = "Show readers the new text of a published article",
            description = "The working text, or the content in the body when there is one; beside it, as for publish,"
                    + " correction and minor.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(anyOf = {ArticleRequest.class, ReleaseRequest.class}))))
    ResponseEntity<ArticleAnswer> revise(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode request,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.REVISE, revising.by(request, clock.instant()));
    }

    @PostMapping("/unpublish")
    @Operation(
            operationId = "unpublishArticle",
            summary = "Take an article away from readers",
            description = "It can be published again.")
    ResponseEntity<ArticleAnswer> unpublish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.UNPUBLISH, Article::unpublish);
    }

    @PostMapping("/archive")
    @Operation(operationId = "archiveArticle", summary = "Put an article that readers don't see out of the desk's way")
    ResponseEntity<ArticleAnswer> archive(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.ARCHIVE, Article::archive);
    }

    @PostMapping("/restore")
    @Operation(
            operationId = "restoreArticle",
            summary = "Bring back an article that was archived or taken down",
            description = "For the desk only.")
    ResponseEntity<ArticleAnswer> restore(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.RESTORE, Article::restore);
    }
}
