package broadsheet.article.drafting;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Member;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/articles")
@Tag(name = "Drafting", description = "Create, read and edit articles")
class ArticleController {

    private final CreatingDraft creating;
    private final EditingArticle editing;
    private final ChangingArticle articles;

    ArticleController(CreatingDraft creating, EditingArticle editing, ChangingArticle articles) {
        this.creating = creating;
        this.editing = editing;
        this.articles = articles;
    }

    @PostMapping
    @Operation(
            operationId = "createArticle",
            summary = "Create a draft",
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content = @Content(schema = @Schema(implementation = ArticleAnswer.class))),
            description = "Nothing is required while drafting.")
    ResponseEntity<JsonNode> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ArticleRequest request,
            Caller caller) {
        var created = creating.create(request, Members.of(caller), IdempotencyKey.parse(key, caller));
        return ResponseEntity.created(
                        URI.create("/articles/" + created.get("id").asString()))
                .header(HttpHeaders.ETAG, ETags.of(created.get("version").asLong()))
                .body(created);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readArticle", summary = "Read an article as the desk sees it")
    ResponseEntity<ArticleAnswer> read(@PathVariable String id, Caller caller) {
        var reader = Members.of(caller);
        return answer(articles.find(id, reader), reader);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "replaceArticle", summary = "Replace an article's working text")
    ResponseEntity<ArticleAnswer> replace(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ArticleRequest request,
            Caller caller) {
        var editor = Members.of(caller);
        return answer(editing.replace(id, IfMatch.parse(ifMatch), editor, request), editor);
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchArticle",
            summary = "Change parts of an article's working text",
            description = "JSON Merge Patch (RFC 7396)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ArticleRequest.class))))
    ResponseEntity<ArticleAnswer> patch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        var editor = Members.of(caller);
        return answer(editing.merge(id, IfMatch.parse(ifMatch), editor, patch), editor);
    }

    private static ResponseEntity<ArticleAnswer> answer(Article article, Member reader) {
        return ResponseEntity.ok()
                .eTag(ETags.of(article.filing().version().value()))
                .body(ArticleAnswer.of(article, reader));
    }
}
