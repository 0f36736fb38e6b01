package broadsheet.comment.recommendation;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Status;
import broadsheet.comment.reading.FindingComment;
import broadsheet.comment.reading.Seeing;
import broadsheet.comment.reading.ThreadComment;
import broadsheet.comment.standing.KeepingOut;
import broadsheet.comment.storage.Recommendations;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/comments/{id}/recommendation")
@Tag(name = "Recommendations", description = "Recommend a comment to other readers")
class RecommendationController {

    private final FindingComment comments;
    private final Recommendations recommendations;
    private final Seeing seeing;
    private final KeepingOut keepingOut;
    private final InstantSource clock;

    RecommendationController(
            FindingComment comments,
            Recommendations recommendations,
            Seeing seeing,
            KeepingOut keepingOut,
            InstantSource clock) {
        this.comments = comments;
        this.recommendations = recommendations;
        this.seeing = seeing;
        this.keepingOut = keepingOut;
        this.clock = clock;
    }

    @PutMapping
    @Operation(
            operationId = "recommendComment",
            summary = "Recommend a comment",
            description = "Once for each reader, however often it is asked for. Nobody recommends their own.")
    ThreadComment recommend(@PathVariable String id, Caller caller) {
        keepingOut.requireWelcome(caller.id());
        var comment = recommendable(id, caller);
        var tally = recommendations.add(comment.posting().id(), caller.id(), clock.instant());
        return seeing.see(comment, tally, caller, true);
    }

    @DeleteMapping
    @Operation(
            operationId = "withdrawRecommendation",
            summary = "Recommend a comment no longer",
            description = "Done twice it is done once.")
    ThreadComment withdraw(@PathVariable String id, Caller caller) {
        var comment = comments.find(id);
        var tally = recommendations.withdraw(comment.posting().id(), caller.id());
        return seeing.see(comment, tally, caller, false);
    }

    private Comment recommendable(String id, Caller caller) {
        var comment = comments.find(id);
        if (comment.status() != Status.VISIBLE) {
            throw Problems.conflict("A comment that is " + comment.status() + " can't be recommended.");
        }
        if (comment.isBy(caller.id())) {
            throw Problems.forbidden("Nobody recommends their own comment.");
        }
        return comment;
    }
}
