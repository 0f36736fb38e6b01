package broadsheet.comment.pipeline;

import broadsheet.comment.settings.Rules;
import broadsheet.comment.standing.KeepingOut;

/** Takes nothing from readers who are banned, or suspended still. */
record GoodStanding(KeepingOut keepingOut) implements Phase {

    @Override
    public String name() {
        return "good-standing";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        keepingOut.requireWelcome(submission.caller().id());
        return Finding.NOTHING;
    }
}
