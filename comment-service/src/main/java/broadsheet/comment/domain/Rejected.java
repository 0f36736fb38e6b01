package broadsheet.comment.domain;

import java.util.Optional;

/** A comment that is hidden from readers, until a moderator decides otherwise. */
public record Rejected(Posting posting, Filing filing, Words words) implements Comment {

    @Override
    public Optional<Words> written() {
        return Optional.of(words);
    }

    @Override
    public boolean isBy(String readerId) {
        return words.author().is(readerId);
    }

    @Override
    public Status status() {
        return Status.REJECTED;
    }

    @Override
    public Comment flagged(Flags flags) {
        return new Rejected(posting, filing.flagged(flags), words);
    }

    @Override
    public Change approve(Decision decision) {
        return Change.to(new Visible(posting, filing.approved(decision), words, false), Change.Kind.MODERATED);
    }

    @Override
    public Change hold(Decision decision) {
        return Change.to(
                new Held(posting, filing.ruled(decision.on(Act.HOLD, Status.HELD)), words), Change.Kind.MODERATED);
    }
}
