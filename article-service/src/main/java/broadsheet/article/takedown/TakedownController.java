package broadsheet.article.takedown;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.TakenDown;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.article.drafting.Moving;
import broadsheet.article.storage.Confirmations;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Takedown", description = "Take an article away from wherever it has been copied to")
class TakedownController {

    private final Moving moving;
    private final ChangingArticle articles;
    private final Confirmations confirmations;
    private final TakedownSettings settings;
    private final InstantSource clock;

    TakedownController(
            Moving moving,
            ChangingArticle articles,
            Confirmations confirmations,
            TakedownSettings settings,
            InstantSource clock) {
        this.moving = moving;
        this.articles = articles;
        this.confirmations = confirmations;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping("/take-down")
    @Operation(
            operationId = "takeDownArticle",
            summary = "Have an article purged everywhere",
            description = "Every consumer deletes what it has of it and confirms. Readers find 410 at its address,"
                    + " with the reason if tellReaders is true.")
    ResponseEntity<ArticleAnswer> takeDown(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TakedownRequest request,
            Caller caller) {
        var told = Boolean.TRUE.equals(request.tellReaders()) ? Takedown.Told.READERS : Takedown.Told.ONLY_THE_DESK;
        var by = Members.of(caller).person();
        var fields = new Fields();
        var takedown =
                fields.required("reason", request.reason(), reason -> new Takedown(reason, told, by, clock.instant()));
        fields.throwIfWrong();
        return moving.move(
                id, ifMatch, caller, Move.TAKE_DOWN, (article, _) -> article.takeDown(takedown.orElseThrow()));
    }

    @GetMapping("/takedown")
    @Operation(
            operationId = "readTakedown",
            summary = "Is it gone everywhere?",
            description = "Who has confirmed the takedown, and when.")
    TakedownAnswer read(@PathVariable String id, Caller caller) {
        var article = articles.find(id, Members.of(caller));
        if (article instanceof TakenDown gone) {
            return TakedownAnswer.of(gone, confirmations.of(gone), settings.consumers());
        }
        throw Problems.notFound("The article " + id + " is not taken down.");
    }

    /** What a takedown is to say. */
    record TakedownRequest(
            @Schema(requiredMode = REQUIRED, maxLength = 1_000) @Nullable
            String reason,

            @Nullable Boolean tellReaders) {}
}
