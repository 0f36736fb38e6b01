package broadsheet.article.catalogue.reference;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.Newsroom.Unknown;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.catalogue.storage.Key;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Renaming;
import broadsheet.article.domain.Section;
import broadsheet.web.problem.Fields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What articles name, found in the catalogue. */
@Component
public class References {

    private final Catalogue catalogue;
    private final Newsroom newsroom;
    private final Acquainting acquainting;

    References(Catalogue catalogue, Newsroom newsroom, Acquainting acquainting) {
        this.catalogue = catalogue;
        this.newsroom = newsroom;
        this.acquainting = acquainting;
    }

    /** What an article's content, as a client sent it, names: looked up, and nothing changed yet. */
    public Named named(Content content, Fields fields) {
        var known = new HashMap<>(catalogue.find(Names.keys(content)));
        if (content.section() != null && !known.containsKey(Names.key(content.section()))) {
            fields.refuse(
                    "section",
                    "must be the slug of a section, and there is none '"
                            + content.section().value() + "'");
        }
        if (newsroom.unknownTags() == Unknown.REFUSE) {
            refuse("tags", content.tags().stream().map(Names::key).toList(), known, fields);
        }
        if (newsroom.unknownAuthors() == Unknown.REFUSE) {
            refuse("bylines", content.bylines().stream().map(Names::key).toList(), known, fields);
        }
        return new Named(content, known);
    }

    private static void refuse(String field, List<Key> keys, Map<Key, Entry> known, Fields fields) {
        for (var i = 0; i < keys.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                fields.refuse(field + "[" + i + "]", "is not in the catalogue");
            }
        }
    }

    /** The article, in which everything is called as it is called now. */
    public Article current(Article article) {
        var keys = new HashSet<>(Names.keys(article.content()));
        article.filing().shown().map(Edition::content).map(Names::keys).ifPresent(keys::addAll);
        return Renaming.in(article, names(keys)::in);
    }

    /** The edition, in which everything is called as it is called now. */
    public Edition current(Edition edition) {
        return Renaming.edition(edition, names(Names.keys(edition.content()))::in);
    }

    /** What the things are called now that are named by these, each in its kind's way. */
    public Names names(Set<Key> keys) {
        return new Names(catalogue.find(keys), newsroom.usualLanguage());
    }

    /** Whether there is a section that is called so, or was. */
    public boolean has(Section section) {
        return !catalogue.find(Set.of(Names.key(section))).isEmpty();
    }

    /** All slugs by which articles may name the section with this one: itself at least. */
    public Set<String> ofSection(String slug) {
        return all(Key.ofSlug(Kind.SECTION, slug), Optional.empty(), slug);
    }

    /** All names by which articles may name the tag or author with this name or slug: itself at least. */
    public Set<String> of(Kind kind, String nameOrSlug) {
        return all(Key.ofName(kind, nameOrSlug), Optional.of(Key.ofSlug(kind, nameOrSlug)), nameOrSlug);
    }

    private Set<String> all(Key key, Optional<Key> otherwise, String given) {
        var keys = new HashSet<>(Set.of(key));
        otherwise.ifPresent(keys::add);
        var known = catalogue.find(keys);
        return Optional.ofNullable(known.get(key))
                .or(() -> otherwise.map(known::get))
                .map(entry -> catalogue.references(entry).stream().collect(Collectors.toSet()))
                .orElse(Set.of(given));
    }

    /** What a content names, and what is known of that. */
    public final class Named {

        private final Content content;
        private final Map<Key, Entry> known;

        private Named(Content content, Map<Key, Entry> known) {
            this.content = content;
            this.known = known;
        }

        /** The content with what it names as it is called; tags and authors that are new to the catalogue are in it. */
        public Content settled() {
            Language language = content.language();
            content.tags()
                    .forEach(tag -> known.computeIfAbsent(
                            Names.key(tag), _ -> acquainting.with(Kind.TAG, tag.value(), language)));
            content.bylines()
                    .forEach(byline -> known.computeIfAbsent(
                            Names.key(byline), _ -> acquainting.with(Kind.AUTHOR, byline.value(), language)));
            return new Names(known, newsroom.usualLanguage()).in(content);
        }
    }
}
