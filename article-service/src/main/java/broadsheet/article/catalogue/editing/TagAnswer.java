package broadsheet.article.catalogue.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A tag as clients read it. */
record TagAnswer(
        String id,
        long version,
        String slug,
        Map<String, String> names,
        Map<String, String> descriptions,
        List<String> formerSlugs,
        List<String> formerNames,
        long articles,
        Instant createdAt,
        Instant updatedAt) {

    static TagAnswer of(Shown shown) {
        var entry = shown.entry();
        return new TagAnswer(
                entry.id(),
                entry.version(),
                shown.slug(),
                shown.names(),
                shown.descriptions(),
                shown.formerSlugs(),
                entry.formerNames(),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
