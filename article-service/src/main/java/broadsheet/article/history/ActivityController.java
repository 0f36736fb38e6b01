package broadsheet.article.history;

import broadsheet.article.domain.Entry;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.article.storage.History;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}/activity")
@Tag(name = "Activity", description = "Who did what to an article, and when")
class ActivityController {

    private final ChangingArticle articles;
    private final History history;

    ActivityController(ChangingArticle articles, History history) {
        this.articles = articles;
        this.history = history;
    }

    @GetMapping
    @Operation(operationId = "listActivity", summary = "List every move of an article, the newest first")
    ResponseEntity<Page<Entry>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        var article = articles.find(id, Members.of(caller));
        var size = Limit.parse(limit);
        var before = Cursor.parse(cursor, Long::valueOf).orElse(Long.MAX_VALUE);
        var found = history.activity(article, before, size.items() + 1);
        return Page.of(found, size, entry -> entry.version().value(), entry -> entry, "/articles/" + id + "/activity");
    }
}
