package broadsheet.article.publication;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.MoveRefused;
import broadsheet.article.domain.NotReady;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Publication", description = "What readers see of an article")
class PublicationController {

    private final PublishingArticle publishing;

    PublicationController(PublishingArticle publishing) {
        this.publishing = publishing;
    }

    @PostMapping("/publish")
    @Operation(
            summary = "Show an article to readers",
            description = "A draft, one that was unpublished, or the changes of one that is published.")
    ResponseEntity<ArticleAnswer> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(() -> publishing.publish(id, IfMatch.parse(ifMatch)));
    }

    @PostMapping("/revise")
    @Operation(
            summary = "Show readers the new text of a published article",
            description = "The working text, or the content in the body when there is one.")
    ResponseEntity<ArticleAnswer> revise(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ArticleRequest request) {
        return answer(() -> publishing.revise(id, IfMatch.parse(ifMatch), Optional.ofNullable(request)));
    }

    @PostMapping("/unpublish")
    @Operation(summary = "Take an article away from readers", description = "It can be published again.")
    ResponseEntity<ArticleAnswer> unpublish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(() -> publishing.unpublish(id, IfMatch.parse(ifMatch)));
    }

    private static ResponseEntity<ArticleAnswer> answer(Supplier<Article> move) {
        try {
            var article = move.get();
            return ResponseEntity.ok()
                    .eTag(ETags.of(article.filing().version().value()))
                    .body(ArticleAnswer.of(article));
        } catch (MoveRefused e) {
            throw Problems.conflict(e.reason());
        } catch (NotReady e) {
            throw notReady(e);
        }
    }

    private static ErrorResponseException notReady(NotReady refusal) {
        return Problems.invalid(refusal.missing().entrySet().stream()
                .map(lack -> new FieldError(lack.getKey(), lack.getValue()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList());
    }
}
