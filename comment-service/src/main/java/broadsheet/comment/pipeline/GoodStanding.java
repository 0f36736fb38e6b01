package broadsheet.comment.pipeline;

import broadsheet.comment.settings.Rules;
import broadsheet.comment.standing.Standing;
import broadsheet.comment.standing.Standings;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;

/** Takes nothing from readers who are banned, or suspended still; they hear until when, and why. */
record GoodStanding(Standings standings, InstantSource clock) implements Phase {

    @Override
    public String name() {
        return "good-standing";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        var standing = standings.of(submission.caller().id());
        if (standing.isKeptOut(clock.instant())) {
            throw Problems.forbidden(sentence(standing));
        }
        return Finding.NOTHING;
    }

    private static String sentence(Standing standing) {
        var until = standing.until();
        return "You are " + standing.standing() + " from commenting"
                + (until == null ? "" : " until " + until)
                + ". The reason is: " + standing.reason() + ".";
    }
}
