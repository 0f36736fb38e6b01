package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import broadsheet.comment.storage.Writings;

/** Holds what readers write of whom nobody knows much yet. */
record FirstComments(Writings writings) implements Phase {

    @Override
    public String name() {
        return "first-comments";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!rules.firstComments()) {
            return Finding.NOTHING;
        }
        var shown = writings.countVisible(submission.caller().id(), rules.firstCommentsHeld());
        return shown < rules.firstCommentsHeld()
                ? Finding.hold(Reason.OTHER, "is among the first of its author: " + shown + " were shown before")
                : Finding.NOTHING;
    }
}
