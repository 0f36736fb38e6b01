package broadsheet.article.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the newsroom's own, in several sizes, with the words that are printed with it unless an article has
 * words of its own.
 *
 * @param renditions the narrowest first; the last has its whole size
 */
public record Medium(
        MediumId id,
        @Nullable Caption caption,
        @Nullable Credit credit,
        @Nullable AltText alt,
        List<Rendition> renditions) {

    /** Wide enough for a page, where only one size can be named. */
    private static final int USUAL_WIDTH = 1_280;

    public Medium {
        renditions = List.copyOf(renditions);
        if (renditions.isEmpty()) {
            throw new IllegalArgumentException("A medium has at least one rendition");
        }
    }

    /** The one that is shown where only one can be named. */
    public Rendition usual() {
        return renditions.reversed().stream()
                .filter(it -> it.width() <= USUAL_WIDTH)
                .findFirst()
                .orElse(renditions.getFirst());
    }
}
