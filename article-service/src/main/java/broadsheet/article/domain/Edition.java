package broadsheet.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What readers were shown of an article at one time. The first has the number 1, each publish or revise makes the next.
 *
 * @param publishedAt when readers first saw the article, UTC
 * @param updatedAt when it last changed substantially for them, UTC; the same at first
 * @param by who showed it
 * @param at when
 * @param corrections all that there have been, the first one first
 */
public record Edition(
        int number,
        Content content,
        Instant publishedAt,
        Instant updatedAt,
        Person by,
        Instant at,
        List<Correction> corrections) {

    public Edition {
        corrections = List.copyOf(corrections);
    }

    static Edition first(Content content, Release release, Act act) {
        var publishedAt = release.publishedAt().orElse(act.at());
        return new Edition(
                1, content, publishedAt, publishedAt, act.by(), act.at(), corrections(List.of(), release, act));
    }

    Edition next(Content shown, Release release, Act act) {
        return new Edition(
                number + 1,
                shown,
                release.publishedAt().orElse(publishedAt),
                release.weight() == Release.Weight.MINOR ? updatedAt : act.at(),
                act.by(),
                act.at(),
                corrections(corrections, release, act));
    }

    /** The correction that came with this edition. */
    public Optional<Correction> correction() {
        return corrections.stream()
                .filter(correction -> correction.at().equals(at))
                .findFirst();
    }

    private static List<Correction> corrections(List<Correction> before, Release release, Act act) {
        var added = release.correction().map(text -> new Correction(text, act.at()));
        return Stream.concat(before.stream(), added.stream()).toList();
    }
}
