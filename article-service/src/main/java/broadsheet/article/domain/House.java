package broadsheet.article.domain;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the newsroom has and asks for.
 *
 * @param media its own pictures by their ids
 * @param alt whether a picture can be published without words for those who can't see it
 */
public record House(Function<MediumId, Optional<Medium>> media, Alt alt) {

    /** Without pictures of its own, and asking for alternative text. */
    static final House PLAIN = new House(_ -> Optional.empty(), Alt.REQUIRED);

    /** A picture with the words that it is printed with: those that the article lacks are its medium's. */
    public Picture worded(Picture picture) {
        return medium(picture).map(picture::wordedBy).orElse(picture);
    }

    /** The medium that a picture shows; empty when it shows none, or one that the newsroom doesn't have. */
    public Optional<Medium> medium(Picture picture) {
        return Optional.ofNullable(picture.media()).flatMap(media);
    }

    boolean lacks(Picture picture) {
        return picture.media() != null && medium(picture).isEmpty();
    }

    boolean misses(Picture picture) {
        return alt == Alt.REQUIRED && worded(picture).alt() == null;
    }

    /** Whether every picture must have alternative text. */
    public enum Alt {
        REQUIRED,
        OPTIONAL
    }
}
