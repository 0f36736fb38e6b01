package broadsheet.article.presence;

import broadsheet.article.domain.Act;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Member;
import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import broadsheet.web.starting.BeforeServing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Presence", description = "Who has an article open, and who is writing in it")
class PresenceController {

    private final ChangingArticle articles;
    private final Attendance attendance;
    private final InstantSource clock;

    PresenceController(ChangingArticle articles, Attendance attendance, InstantSource clock) {
        this.articles = articles;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Bean
    BeforeServing attendanceIndex() {
        return new BeforeServing(attendance::index);
    }

    @GetMapping("/presence")
    @Operation(operationId = "readPresence", summary = "See who has an article open")
    PresenceAnswer read(@PathVariable String id, Caller caller) {
        return answer(find(id, caller));
    }

    @PutMapping("/presence")
    @Operation(
            operationId = "enterArticle",
            summary = "Say that you have an article open",
            description = "Again before a minute has passed.")
    PresenceAnswer enter(@PathVariable String id, Caller caller) {
        var article = find(id, caller);
        attendance.enter(article, act(caller));
        return answer(article);
    }

    @DeleteMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "leaveArticle",
            summary = "Say that you have closed it",
            description = "Gives your edit lock back, too.")
    void leave(@PathVariable String id, Caller caller) {
        attendance.leave(find(id, caller), act(caller).by());
    }

    @PutMapping("/lock")
    @Operation(
            operationId = "lockArticle",
            summary = "Take or renew the edit lock",
            description = "It asks others to wait and stops nobody: conditional writes do that. 409 when somebody else"
                    + " holds it; an editor may take it over. It ends a minute after it was last renewed.")
    PresenceAnswer lock(
            @PathVariable String id, @RequestBody(required = false) @Nullable LockRequest request, Caller caller) {
        var article = find(id, caller);
        attendance.enter(article, act(caller));
        if (request != null && Boolean.TRUE.equals(request.takeOver())) {
            takeOver(article, caller);
        } else if (!attendance.lock(article, act(caller))) {
            throw held(article);
        }
        return answer(article);
    }

    @DeleteMapping("/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unlockArticle", summary = "Give the edit lock back")
    void unlock(@PathVariable String id, Caller caller) {
        attendance.unlock(find(id, caller), act(caller).by());
    }

    private void takeOver(ArticleId article, Caller caller) {
        if (member(caller).rank() != Rank.EDITOR) {
            throw Problems.forbidden("Only an editor takes over another's lock.");
        }
        attendance.takeOver(article, act(caller));
    }

    private RuntimeException held(ArticleId article) {
        var who = attendance
                .holder(article, clock.instant())
                .map(holder -> holder.person().name() + " until " + holder.until())
                .orElse("somebody else");
        return Problems.conflict("The article is being edited by " + who + ".");
    }

    private PresenceAnswer answer(ArticleId article) {
        var now = clock.instant();
        return new PresenceAnswer(
                attendance.in(article, now), attendance.holder(article, now).orElse(null));
    }

    private ArticleId find(String id, Caller caller) {
        return articles.find(id, member(caller)).filing().id();
    }

    private Act act(Caller caller) {
        return new Act(member(caller).person(), clock.instant());
    }

    private static Member member(Caller caller) {
        return Members.of(caller);
    }

    /** What to do when somebody else holds the lock. */
    record LockRequest(@Nullable Boolean takeOver) {}

    /**
     * Who is there.
     *
     * @param lock who is writing; absent when nobody is
     */
    record PresenceAnswer(List<Present> present, @Nullable Present lock) {}
}
