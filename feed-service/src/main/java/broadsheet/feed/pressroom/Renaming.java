package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.AuthorChanged;
import broadsheet.events.AuthorRetired;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.SectionChanged;
import broadsheet.events.SectionRetired;
import broadsheet.events.TagChanged;
import broadsheet.events.TagRetired;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.store.Subjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Has sections, tags and authors called as they are called now, on every page that is in memory. */
final class Renaming {

    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Fronts fronts;
    private final LayingOutFronts layingOut;
    private final ArticlePages pages;
    private final SubjectFronts subjectFronts;

    Renaming(
            Subjects subjects,
            Catalogue catalogue,
            Fronts fronts,
            LayingOutFronts layingOut,
            ArticlePages pages,
            SubjectFronts subjectFronts) {
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.fronts = fronts;
        this.layingOut = layingOut;
        this.pages = pages;
        this.subjectFronts = subjectFronts;
    }

    /** Learns what everything is called; presses nothing. */
    void readAll() {
        catalogue.takeAll(subjects.all());
    }

    /** Learns what these are called now, and presses what says so; true if a section is among them. */
    boolean apply(Set<String> subjectIds) {
        var changed = subjects.of(subjectIds);
        catalogue.take(changed);
        var renamed = new Renamed(subjectIds, names(changed), changed.stream().anyMatch(Renaming::isOfSection));
        if (renamed.ofSections()) {
            layingOut.layOutAll(fronts.fill());
        } else {
            layingOut.layOut(fronts.update(fronts.by(renamed.names())));
        }
        pages.pressAgain(renamed::isOn);
        subjectFronts.pressAgain(laid -> renamed.isOn(laid, catalogue));
        return renamed.ofSections();
    }

    /** By what names, in lower case, articles may call these. */
    Set<String> names(Set<String> subjectIds) {
        return names(subjects.of(subjectIds));
    }

    private static boolean isOfSection(CatalogueEvent event) {
        return event instanceof SectionChanged || event instanceof SectionRetired;
    }

    private Set<String> names(Collection<CatalogueEvent> events) {
        var ids = events.stream().map(CatalogueEvent::id).collect(toUnmodifiableSet());
        var names = said(events);
        // Also those of what was merged into one of them before it was heard of
        catalogue.subjects().stream()
                .filter(subject -> ids.contains(subject.id()))
                .forEach(subject -> names.addAll(catalogue.references(subject)));
        return names;
    }

    private static Set<String> said(Collection<CatalogueEvent> events) {
        var names = new HashSet<String>();
        events.forEach(event -> {
            switch (event) {
                case TagChanged it -> {
                    names.addAll(it.names().values());
                    names.addAll(it.formerNames());
                }
                case AuthorChanged it -> {
                    names.addAll(it.names().values());
                    names.addAll(it.formerNames());
                }
                case TagRetired it -> names.addAll(it.formerNames());
                case AuthorRetired it -> names.addAll(it.formerNames());
                case SectionChanged _, SectionRetired _ -> {
                    // Named by no word
                }
            }
        });
        var lowerCase = new HashSet<String>();
        names.forEach(name -> lowerCase.add(name.toLowerCase(Locale.ROOT)));
        return lowerCase;
    }
}
