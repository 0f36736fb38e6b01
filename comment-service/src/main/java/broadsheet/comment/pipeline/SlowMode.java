package broadsheet.comment.pipeline;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.settings.Rules;
import broadsheet.web.problem.Problems;
import java.time.Duration;
import java.time.InstantSource;

/** Has readers wait between two comments on one article. */
record SlowMode(Paces paces, InstantSource clock) implements Phase {

    @Override
    public String name() {
        return "slow-mode";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!submission.isNew() || submission.isOfTheNewsroom() || rules.slowModeSeconds() == 0) {
            return Finding.NOTHING;
        }
        var pause = Duration.ofSeconds(rules.slowModeSeconds());
        var wait =
                paces.step(submission.caller().id(), article(submission), submission.attempt(), pause, clock.instant());
        if (wait.isPositive()) {
            throw Problems.tooMany(
                    "This discussion is in slow mode: you may comment once in " + rules.slowModeSeconds() + " seconds.",
                    wait);
        }
        return Finding.NOTHING;
    }

    @Override
    public void withdraw(Submission submission) {
        paces.withdraw(submission.caller().id(), article(submission), submission.attempt());
    }

    private static ArticleId article(Submission submission) {
        return submission.posting().articleId();
    }
}
