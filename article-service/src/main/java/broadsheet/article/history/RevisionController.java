package broadsheet.article.history;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Move;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.article.drafting.Moving;
import broadsheet.article.storage.History;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}/revisions")
@Tag(name = "Revisions", description = "What readers were shown, one publish or revise after the other")
class RevisionController {

    private final ChangingArticle articles;
    private final History history;
    private final Moving moving;
    private final References references;

    RevisionController(ChangingArticle articles, History history, Moving moving, References references) {
        this.articles = articles;
        this.history = history;
        this.moving = moving;
        this.references = references;
    }

    @GetMapping
    @Operation(operationId = "listRevisions", summary = "List an article's revisions, the newest first")
    ResponseEntity<Page<RevisionAnswer>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        var article = find(id, caller);
        var size = Limit.parse(limit);
        var before = Cursor.parse(cursor, Integer::valueOf).orElse(Integer.MAX_VALUE);
        var found = history.editions(article, before, size.items() + 1);
        return Page.of(found, size, Edition::number, RevisionAnswer::brief, "/articles/" + id + "/revisions");
    }

    @GetMapping("/{number}")
    @Operation(operationId = "readRevision", summary = "Read a revision whole")
    RevisionAnswer read(@PathVariable String id, @PathVariable String number, Caller caller) {
        return RevisionAnswer.whole(edition(find(id, caller), number));
    }

    @GetMapping("/{number}/changes")
    @Operation(
            operationId = "compareRevisions",
            summary = "Compare a revision with an earlier one, or with the working text",
            description = "By field, and block by block.")
    Comparison compare(
            @PathVariable String id,
            @PathVariable String number,
            @Parameter(
                            description = "The number of the earlier one; the one before when left out",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "999999999"))
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Parameter(
                            description = "true compares the working text with the revision",
                            schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String working,
            Caller caller) {
        var article = find(id, caller);
        var edition = edition(article, number);
        if (isTrue("working", working)) {
            return Comparison.of(edition.content(), article.content());
        }
        var earlier = since == null ? Integer.toString(edition.number() - 1) : revision(since);
        return Comparison.of(edition(article, earlier).content(), edition.content());
    }

    @PostMapping("/{number}/restore")
    @Operation(
            operationId = "restoreRevision",
            summary = "Make a revision the working text again",
            description = "Readers see nothing of it.")
    ResponseEntity<ArticleAnswer> restore(
            @PathVariable String id,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(
                id,
                ifMatch,
                caller,
                Move.EDIT,
                (article, act) -> article.edit(edition(article, number).content(), act));
    }

    private Article find(String id, Caller caller) {
        return articles.find(id, Members.of(caller));
    }

    private Edition edition(Article article, String number) {
        return wholeNumber(number)
                .flatMap(found -> history.edition(article, found))
                .map(references::current)
                .orElseThrow(() ->
                        Problems.notFound("The article " + article.filing().id() + " has no revision " + number + "."));
    }

    private static String revision(String since) {
        return wholeNumber(since)
                .map(String::valueOf)
                .orElseThrow(() -> wrong("since", "must be the number of a revision"));
    }

    private static boolean isTrue(String name, @Nullable String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            default -> throw wrong(name, "must be true or false");
        };
    }

    private static RuntimeException wrong(String parameter, String reason) {
        return Problems.malformed("The revisions can't be compared.", new FieldError(parameter, reason));
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
