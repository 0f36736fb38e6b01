package broadsheet.feed.site;

import broadsheet.events.AuthorRetired;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.SectionRetired;
import broadsheet.events.TagRetired;
import broadsheet.feed.site.Subject.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything in the catalogue is found at one moment. */
final class Index {

    private static final int LONGEST_TRAIL = 50;
    private final Map<String, Subject> byId = new HashMap<>();
    private final Map<String, Gone> gone = new HashMap<>();
    private final Map<String, Subject> byReference = new HashMap<>();
    private final Map<String, Set<String>> references = new HashMap<>();
    private final List<Subject> sections = new ArrayList<>();

    private Index() {}

    static Index of(Collection<CatalogueEvent> newest) {
        var index = new Index();
        // In the order of their ids, so that it doesn't matter in which they came
        var sorted =
                newest.stream().sorted(Comparator.comparing(CatalogueEvent::id)).toList();
        sorted.forEach(event -> Subject.of(event)
                .ifPresentOrElse(subject -> index.byId.put(subject.id(), subject), () -> index.retire(event)));
        sorted.forEach(event -> Optional.ofNullable(index.byId.get(event.id())).ifPresent(index::enterPresent));
        sorted.forEach(event -> Optional.ofNullable(index.byId.get(event.id())).ifPresent(index::enterFormer));
        sorted.forEach(event -> Optional.ofNullable(index.gone.get(event.id())).ifPresent(index::enterGone));
        index.arrange();
        return index;
    }

    Collection<Subject> subjects() {
        return byId.values();
    }

    List<Subject> sections() {
        return sections;
    }

    Optional<Subject> bySlug(Kind kind, String slug) {
        return Optional.ofNullable(byReference.get(slugKey(kind, slug)));
    }

    Optional<Subject> byName(Kind kind, String name) {
        return Optional.ofNullable(byReference.get(nameKey(kind, name)));
    }

    Set<String> references(Subject subject) {
        return references.getOrDefault(subject.id(), Set.of());
    }

    private void retire(CatalogueEvent event) {
        switch (event) {
            case SectionRetired it -> gone.put(it.id(), new Gone(Kind.SECTION, it, List.of(), it.replacedBy()));
            case TagRetired it -> gone.put(it.id(), new Gone(Kind.TAG, it, it.formerNames(), it.replacedBy()));
            case AuthorRetired it -> gone.put(it.id(), new Gone(Kind.AUTHOR, it, it.formerNames(), it.replacedBy()));
            default -> throw new IllegalArgumentException(event + " retires nothing");
        }
    }

    private void enterPresent(Subject subject) {
        enterSlug(subject.kind(), subject.slug(), subject);
        subject.names().values().forEach(name -> enterName(subject.kind(), name, subject));
    }

    private void enterFormer(Subject subject) {
        subject.formerSlugs().forEach(slug -> enterSlug(subject.kind(), slug, subject));
        subject.formerNames().forEach(name -> enterName(subject.kind(), name, subject));
    }

    private void enterGone(Gone retired) {
        successor(retired).ifPresent(subject -> {
            Stream.concat(Stream.of(retired.event().slug()), retired.event().formerSlugs().stream())
                    .forEach(slug -> enterSlug(retired.kind(), slug, subject));
            retired.names().forEach(name -> enterName(retired.kind(), name, subject));
        });
    }

    private Optional<Subject> successor(Gone retired) {
        var next = retired.replacedBy();
        for (var hops = 0; next != null && hops < LONGEST_TRAIL; hops++) {
            var subject = byId.get(next);
            if (subject != null) {
                return Optional.of(subject);
            }
            var further = gone.get(next);
            next = further == null ? null : further.replacedBy();
        }
        return Optional.empty();
    }

    private void enterSlug(Kind kind, String slug, Subject subject) {
        enter(slugKey(kind, slug), subject);
        if (kind == Kind.SECTION) {
            refer(subject, slug);
        }
    }

    private void enterName(Kind kind, String name, Subject subject) {
        if (kind != Kind.SECTION) {
            enter(nameKey(kind, name), subject);
            refer(subject, name.toLowerCase(Locale.ROOT));
        }
    }

    private void enter(String key, Subject subject) {
        byReference.putIfAbsent(key, subject);
    }

    private void refer(Subject subject, String reference) {
        references.computeIfAbsent(subject.id(), _ -> new HashSet<>()).add(reference);
    }

    private void arrange() {
        var all = byId.values().stream()
                .filter(subject -> subject.kind() == Kind.SECTION)
                .sorted(Comparator.comparingInt(Subject::order).thenComparing(Subject::slug))
                .toList();
        all.stream().filter(section -> parent(section).isEmpty()).forEach(section -> {
            sections.add(section);
            all.stream()
                    .filter(part -> parent(part).filter(section::equals).isPresent())
                    .forEach(sections::add);
        });
    }

    /** The section above, if that is part of none: of sections that are above each other by mistake, neither is. */
    private Optional<Subject> parent(Subject section) {
        return Optional.ofNullable(section.parentId()).map(byId::get).filter(above -> above.parentId() == null);
    }

    private static String slugKey(Kind kind, String slug) {
        return kind + "/slug/" + slug;
    }

    private static String nameKey(Kind kind, String name) {
        return kind + "/name/" + name.toLowerCase(Locale.ROOT);
    }

    private record Gone(
            Kind kind,
            CatalogueEvent event,
            List<String> names,
            @Nullable String replacedBy) {}
}
