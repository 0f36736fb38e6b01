package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import broadsheet.comment.words.FindingWords;
import broadsheet.comment.words.WordList;

/** Holds what has a suspect word. */
record SuspectWords(FindingWords words) implements Phase {

    @Override
    public String name() {
        return "suspect-words";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!rules.suspectWords()) {
            return Finding.NOTHING;
        }
        return words.find(WordList.SUSPECT, submission.text().value())
                .map(word -> Finding.hold(Reason.ABUSE, "has '" + word + "'"))
                .orElse(Finding.NOTHING);
    }
}
