package broadsheet.comment.pipeline;

import broadsheet.comment.settings.Rules;
import broadsheet.comment.standing.Standing.Kind;
import broadsheet.comment.standing.Standings;
import java.time.InstantSource;

/** Publishes what readers write whom a moderator trusts. */
record TrustedReader(Standings standings, InstantSource clock) implements Phase {

    @Override
    public String name() {
        return "trusted-reader";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        return rules.trustedReaders() && standings.of(submission.caller().id()).at(clock.instant()) == Kind.TRUSTED
                ? Finding.publish()
                : Finding.NOTHING;
    }
}
