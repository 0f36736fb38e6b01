package broadsheet.article.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom has and asks for.
 *
 * @param media its own pictures by their ids
 * @param required what every picture must have to be published
 */
public record House(Function<MediumId, Optional<Medium>> media, Set<Words> required) {

    /** Without pictures of its own, and asking for alternative text. */
    static final House PLAIN = new House(_ -> Optional.empty(), Set.of(Words.ALT));

    public House {
        required = Set.copyOf(required);
    }

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

    /** The words that a picture must have and hasn't, by their fields. */
    List<String> missing(Picture picture) {
        var printed = worded(picture);
        return required.stream()
                .filter(words -> words.of(printed) == null)
                .map(Words::field)
                .toList();
    }

    /** The words that come with a picture. */
    public enum Words {
        ALT,
        CAPTION,
        CREDIT;

        private @Nullable Object of(Picture picture) {
            return switch (this) {
                case ALT -> picture.alt();
                case CAPTION -> picture.caption();
                case CREDIT -> picture.credit();
            };
        }

        private String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
