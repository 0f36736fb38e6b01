package broadsheet.local.deadletters;

import broadsheet.local.command.Brokers;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.util.List;

/** Decides the same of several dead letters, and tells of each what became of it. */
record Settling(Decision.Kind kind, Terminal terminal) {

    void settle(Brokers brokers, Chosen chosen) {
        LetterTopics.on(brokers, topics -> {
            var letters = chosen.of(Letters.in(topics));
            if (letters.isEmpty()) {
                terminal.say("No dead letters");
            }
            try (var deciding = new Deciding(brokers, topics)) {
                letters.stream().filter(this::isPossible).forEach(letter -> settle(letter, deciding));
            }
            refuse(letters.stream().filter(letter -> !isPossible(letter)).toList());
        });
    }

    private void settle(DeadLetter letter, Deciding deciding) {
        if (letter.is(kind)) {
            letter.decision()
                    .ifPresent(it -> terminal.say("%s was %s".formatted(letter.id(), Printable.line(it.toString()))));
            return;
        }
        switch (kind) {
            case RETRIED -> deciding.retry(letter);
            case DROPPED -> deciding.drop(letter);
        }
        terminal.say("%s is %s".formatted(letter.id(), kind));
    }

    private boolean isPossible(DeadLetter letter) {
        return letter.isWhole() || kind == Decision.Kind.DROPPED;
    }

    private static void refuse(List<DeadLetter> excerpts) {
        if (!excerpts.isEmpty()) {
            throw new Refusal("%s can't be retried: it is the beginning of a record that was too long to be kept"
                    .formatted(excerpts.getFirst().id()));
        }
    }
}
