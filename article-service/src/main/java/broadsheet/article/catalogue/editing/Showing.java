package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.storage.Mentions;
import broadsheet.article.storage.Mentions.Where;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to entries what isn't their own: how many articles name them, and what the sections above them are called. */
@Component
class Showing {

    private final Catalogue catalogue;
    private final Mentions mentions;

    Showing(Catalogue catalogue, Mentions mentions) {
        this.catalogue = catalogue;
        this.mentions = mentions;
    }

    Shown show(Entry entry) {
        return show(entry.kind(), List.of(entry)).getFirst();
    }

    /** All in one go: one look at the articles, and one at the sections above. */
    List<Shown> show(Kind kind, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var references = entries.stream().collect(Collectors.toMap(Entry::id, catalogue::references));
        var mentioned = mentions.of(
                where(kind), references.values().stream().flatMap(List::stream).toList());
        var counts = new HashMap<String, Long>();
        references.forEach((id, names) -> counts.put(
                id,
                mentioned.stream()
                        .filter(mention -> !Collections.disjoint(mention.names(), names))
                        .mapToLong(Mentions.Mention::articles)
                        .sum()));
        var parents = catalogue
                .all(entries.stream()
                        .map(Showing::parentId)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return entries.stream()
                .map(entry -> new Shown(
                        entry,
                        Optional.ofNullable(parentId(entry))
                                .map(parents::get)
                                .map(parent -> parent.slug().value())
                                .orElse(null),
                        counts.getOrDefault(entry.id(), 0L)))
                .toList();
    }

    /** How many articles name an entry. */
    long articles(Entry entry) {
        return mentions.of(where(entry.kind()), catalogue.references(entry)).stream()
                .mapToLong(Mentions.Mention::articles)
                .sum();
    }

    private static Where where(Kind kind) {
        return switch (kind) {
            case SECTION -> Where.SECTION;
            case TAG -> Where.TAGS;
            case AUTHOR -> Where.BYLINES;
        };
    }

    private static @Nullable String parentId(Entry entry) {
        return entry.details() instanceof Details.OfSection section ? section.parentId() : null;
    }
}
