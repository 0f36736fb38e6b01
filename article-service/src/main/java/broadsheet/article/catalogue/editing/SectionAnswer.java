package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A section as clients read it. */
record SectionAnswer(
        String id,
        long version,
        String slug,
        Map<String, String> names,
        Map<String, String> descriptions,
        int order,
        @Nullable String parent,
        List<String> formerSlugs,
        long articles,
        Instant createdAt,
        Instant updatedAt) {

    static SectionAnswer of(Shown shown) {
        var entry = shown.entry();
        var order = entry.details() instanceof Details.OfSection section ? section.order() : 0;
        return new SectionAnswer(
                entry.id(),
                entry.version(),
                shown.slug(),
                shown.names(),
                shown.descriptions(),
                order,
                shown.parent(),
                shown.formerSlugs(),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
