package broadsheet.comment.pipeline;

import broadsheet.comment.settings.Rules;

/** One step of the pipeline. */
interface Phase {

    /** What the documentation and the audit log call it. */
    String name();

    /**
     * Looks at a text.
     *
     * @param rules what holds for the article
     * @throws org.springframework.web.ErrorResponseException if the text isn't taken at all
     */
    Finding look(Submission submission, Rules rules);

    /** Forgets that it has looked at a new text, which was not posted after all. */
    default void withdraw(Submission submission) {}
}
