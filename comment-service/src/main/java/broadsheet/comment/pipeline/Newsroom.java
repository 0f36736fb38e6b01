package broadsheet.comment.pipeline;

import broadsheet.comment.settings.Rules;

/** Publishes what moderators and operators write or bring. */
record Newsroom() implements Phase {

    @Override
    public String name() {
        return "newsroom";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        return submission.isOfTheNewsroom() ? Finding.publish() : Finding.NOTHING;
    }
}
