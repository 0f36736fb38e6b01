package broadsheet.importing.source;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file.
 *
 * @param articles those that can be imported
 * @param leftOut what can't, by kind and number: {@code members → 120}
 * @param brokenAt why the file can't be read to its end; null when it can
 */
public record Survey(
        long articles,
        SortedMap<String, Long> leftOut,
        @Nullable BrokenSource brokenAt) {

    /** Why the file can't be read to its end. */
    public Optional<BrokenSource> fault() {
        return Optional.ofNullable(brokenAt);
    }
}
