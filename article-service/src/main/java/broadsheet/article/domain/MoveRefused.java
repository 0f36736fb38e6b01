package broadsheet.article.domain;

import static java.util.stream.Collectors.joining;

/** A move that is not open in the article's state. */
public final class MoveRefused extends RuntimeException {

    private final String reason;

    MoveRefused(Article article, Move move) {
        this("An article that is " + described(article, move) + " can't be moved by '" + move + "'. Open moves: "
                + article.openMoves().stream().map(Move::toString).collect(joining(", ")) + ".");
    }

    private MoveRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A sentence that names the state, the move and the moves that are open. */
    public String reason() {
        return reason;
    }

    private static String described(Article article, Move move) {
        if (!(article instanceof Published)) {
            return article.state().toString();
        }
        return switch (move) {
            case PUBLISH, REVISE -> "published, with no changes to show,";
            case UNSCHEDULE -> "published, with nothing planned,";
            default -> article.state().toString();
        };
    }
}
