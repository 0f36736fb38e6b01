package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Turn.Cause;
import broadsheet.comment.settings.Rules;
import broadsheet.web.problem.Problems;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes nothing new where the discussion is closed, or is of an age at which it is about to be. */
record OpenDiscussion(InstantSource clock) implements Phase {

    @Override
    public String name() {
        return "open-discussion";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        var discussion = submission.discussion();
        if (submission.isNew() && !discussion.open()) {
            var last = discussion.last();
            throw Problems.conflict(last.cause() == Cause.AGE ? ofAge() : closed(last.note()));
        }
        var days = rules.closeAfterDays();
        if (submission.isNew()
                && days > 0
                && !discussion.since().plus(Duration.ofDays(days)).isAfter(clock.instant())) {
            throw Problems.conflict(ofAge());
        }
        return Finding.NOTHING;
    }

    private static String closed(@Nullable String note) {
        return "The discussion is closed." + (note == null ? "" : " " + note);
    }

    private static String ofAge() {
        return "The discussion is closed, as all are after some days.";
    }
}
