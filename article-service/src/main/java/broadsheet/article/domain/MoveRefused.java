package broadsheet.article.domain;

import static java.util.stream.Collectors.joining;

import java.util.Set;

/** A move that is not open in the article's state. */
public final class MoveRefused extends RuntimeException {

    private final String reason;

    MoveRefused(State state, Move move, Set<Move> open) {
        this("An article that is " + described(state, move) + " can't be moved by '" + move + "'. Open moves: "
                + open.stream().map(Move::toString).collect(joining(", ")) + ".");
    }

    private MoveRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A sentence that names the state, the move and the moves that are open. */
    public String reason() {
        return reason;
    }

    private static String described(State state, Move move) {
        var nothingNew = state == State.PUBLISHED && move != Move.UNPUBLISH;
        return nothingNew ? state + ", with no changes since," : state.toString();
    }
}
