package broadsheet.feed.site;

import broadsheet.events.CatalogueEvent;
import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Subject.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The newsroom's sections, tags and authors as they are called now, in memory. Whoever asks sees all of a change or
 * nothing of it; the same events in any order, and however often, lead to the same.
 */
public final class Catalogue {

    private final Map<String, CatalogueEvent> newest = new HashMap<>();
    private volatile Index now = Index.of(List.of());

    /** Takes what the events say, where that is news. */
    public synchronized void take(Collection<CatalogueEvent> events) {
        events.forEach(event ->
                newest.merge(event.id(), event, (old, other) -> other.version() > old.version() ? other : old));
        now = Index.of(newest.values());
    }

    /** Takes these for all there are: what is not among them is forgotten. */
    public synchronized void takeAll(Collection<CatalogueEvent> events) {
        newest.clear();
        take(events);
    }

    /** The sections in the order of the navigation, those that are part of another one after it. */
    public List<Subject> sections() {
        return now.sections();
    }

    /** What is, or once was, found under a slug; of something that was merged, the other one. */
    public Optional<Subject> bySlug(Kind kind, String slug) {
        return now.bySlug(kind, slug);
    }

    /** All there are, in no order; another collection after each change. */
    public Collection<Subject> subjects() {
        return now.subjects();
    }

    /** The tag or the author whose front is at a path within the site; empty if it has moved. */
    public Optional<Subject> tagOrAuthorAt(String path) {
        return Stream.of(Kind.TAG, Kind.AUTHOR)
                .filter(kind -> path.startsWith("/" + kind.folder() + "/"))
                .findFirst()
                .flatMap(kind -> bySlug(kind, path.substring(kind.folder().length() + 2)))
                .filter(subject -> subject.path().equals(path));
    }

    /** The section that an article names. */
    public Optional<Subject> section(String slug) {
        return bySlug(Kind.SECTION, slug);
    }

    /** The tag that an article names. */
    public Optional<Subject> tag(String name) {
        return now.byName(Kind.TAG, name);
    }

    /** The author that an article names. */
    public Optional<Subject> author(String name) {
        return now.byName(Kind.AUTHOR, name);
    }

    /** All slugs, for a section, or names in lower case, else, by which articles may name it. */
    public Set<String> references(Subject subject) {
        return now.references(subject);
    }

    /** The article with its section, its tags and its authors called as they are called now, in its own language. */
    public PublishedArticle current(PublishedArticle article) {
        var language = new Language(article.language());
        var section = section(article.section()).map(Subject::slug).orElse(article.section());
        return new PublishedArticle(
                article.id(),
                article.version(),
                article.slug(),
                article.language(),
                article.headline(),
                article.standfirst(),
                article.dateline(),
                named(Kind.AUTHOR, article.bylines(), language),
                section,
                named(Kind.TAG, article.tags(), language),
                article.mainImage(),
                article.body(),
                article.publishedAt(),
                article.updatedAt(),
                article.formerSlugs(),
                article.formerPaths(),
                article.corrections());
    }

    /** Whether an article names a tag or an author, by whatever name. */
    public boolean isNamed(Subject subject, PublishedArticle article) {
        var named = subject.kind() == Kind.TAG ? article.tags() : article.bylines();
        var references = references(subject);
        return named.stream().anyMatch(name -> references.contains(name.toLowerCase(Locale.ROOT)));
    }

    private List<String> named(Kind kind, List<String> names, Language language) {
        var index = now;
        return names.stream()
                .map(name -> index.byName(kind, name)
                        .map(subject -> subject.name(language, language))
                        .orElse(name))
                .distinct()
                .toList();
    }
}
