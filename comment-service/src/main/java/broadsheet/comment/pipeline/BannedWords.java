package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import broadsheet.comment.words.FindingWords;
import broadsheet.comment.words.WordList;

/** Rejects what has a banned word. */
record BannedWords(FindingWords words) implements Phase {

    private static final String MESSAGE = "Your comment has a word that is not allowed here.";

    @Override
    public String name() {
        return "banned-words";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!rules.bannedWords()) {
            return Finding.NOTHING;
        }
        return words.find(WordList.BANNED, submission.text().value())
                .map(word -> Finding.reject(Reason.ABUSE, "has '" + word + "'", MESSAGE))
                .orElse(Finding.NOTHING);
    }
}
