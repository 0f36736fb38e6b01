package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;

/** Holds everything. */
record Premoderation() implements Phase {

    @Override
    public String name() {
        return "premoderation";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        return rules.premoderation()
                ? Finding.hold(Reason.OTHER, "everything is looked at first here")
                : Finding.NOTHING;
    }
}
