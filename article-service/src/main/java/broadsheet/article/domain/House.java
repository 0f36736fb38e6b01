package broadsheet.article.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom has and asks for.
 *
 * @param media its own pictures by their ids
 * @param keeping keeps them while something is done that counts on them
 * @param required what every picture must have to be published
 * @param sections whether there is a section
 */
public record House(
        Function<MediumId, Optional<Medium>> media, Keeping keeping, Set<Words> required, Predicate<Section> sections) {

    /** Without pictures of its own, asking for alternative text, and with whatever section one names. */
    static final House PLAIN = new House(_ -> Optional.empty(), House::plainly, Set.of(Words.ALT), _ -> true);

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

    boolean lacks(Section section) {
        return !sections.test(section);
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

    /** Keeps media in the house. */
    @FunctionalInterface
    public interface Keeping {

        /**
         * Does something, during which none of these media is removed.
         *
         * @return what it gives; empty when it didn't come about
         * @throws MediumGone if one isn't there any more; then nothing has been done
         */
        <T> Optional<T> during(Set<MediumId> media, Supplier<Optional<T>> deed);
    }

    private static <T> Optional<T> plainly(Set<MediumId> media, Supplier<Optional<T>> deed) {
        if (!media.isEmpty()) {
            throw new MediumGone(media.iterator().next());
        }
        return deed.get();
    }
}
