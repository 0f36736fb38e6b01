package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Verdict;
import broadsheet.comment.pipeline.Finding.Decided;
import broadsheet.comment.settings.FindingRules;
import java.util.List;

/** The phases in their order: the first that decides has decided. */
public final class Pipeline {

    private final FindingRules rules;
    private final List<Phase> phases;

    Pipeline(FindingRules rules, List<Phase> phases) {
        this.rules = rules;
        this.phases = List.copyOf(phases);
    }

    /**
     * What is to become of a text.
     *
     * @throws org.springframework.web.ErrorResponseException 403 if its author may not write now, 409 if the discussion
     *     takes no comments, 429 if the author has to wait
     */
    public Verdict judge(Submission submission) {
        var holding = rules.of(submission.discussion());
        for (var phase : phases) {
            if (phase.look(submission, holding) instanceof Decided(var status, var why)) {
                return new Verdict(status, new Judge.Phase(phase.name()), why);
            }
        }
        return Verdict.NOTHING_SAID;
    }

    /** Takes back what was noted of a new text: it was not posted after all. */
    public void withdraw(Submission submission) {
        phases.forEach(phase -> phase.withdraw(submission));
    }
}
