package broadsheet.article.domain;

import java.util.Optional;

/**
 * What a move leads to: the new state, and the fact that others must hear of. Both are stored in one write.
 *
 * @param fact empty when only the desk sees the difference
 */
public record Change<S extends Article>(S state, Optional<Fact> fact) {

    static <S extends Article> Change<S> unseen(S state) {
        return new Change<>(state, Optional.empty());
    }

    static <S extends Article> Change<S> seen(S state, Fact fact) {
        return new Change<>(state, Optional.of(fact));
    }
}
