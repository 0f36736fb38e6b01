package broadsheet.article.schedule;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Move;
import broadsheet.article.drafting.Moving;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
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

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Schedule", description = "When readers see an article, and until when")
class ScheduleController {

    private final Moving moving;
    private final InstantSource clock;

    ScheduleController(Moving moving, InstantSource clock) {
        this.moving = moving;
        this.clock = clock;
    }

    @PostMapping("/schedule")
    @Operation(
            operationId = "scheduleArticle",
            summary = "Plan when an article goes out, or until when it stays",
            description = "Sent again, it replaces the plan. A published article has an unpublishAt only.")
    ResponseEntity<ArticleAnswer> schedule(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PlanRequest request,
            Caller caller) {
        var plan = request.read(clock.instant());
        return moving.move(id, ifMatch, caller, Move.SCHEDULE, (article, act) -> article.schedule(plan, act));
    }

    @PostMapping("/unschedule")
    @Operation(operationId = "unscheduleArticle", summary = "Give up the plan")
    ResponseEntity<ArticleAnswer> unschedule(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.UNSCHEDULE, Article::unschedule);
    }
}
