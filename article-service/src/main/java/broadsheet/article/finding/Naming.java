package broadsheet.article.finding;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.reference.Names;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.catalogue.storage.Key;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls what articles in a list name as it is called now: one look at the catalogue for the whole list. */
@Component
class Naming {

    private final References references;
    private final Newsroom newsroom;

    Naming(References references, Newsroom newsroom) {
        this.references = references;
        this.newsroom = newsroom;
    }

    List<Summary> named(List<Summary> articles) {
        var names = references.names(articles.stream().flatMap(Naming::keys).collect(Collectors.toSet()));
        return articles.stream().map(article -> named(article, names)).toList();
    }

    private Summary named(Summary article, Names names) {
        var language = article.language() == null ? newsroom.usualLanguage() : new Language(article.language());
        var bylines = article.bylines().stream().map(Byline::new).toList();
        var tags = article.tags().stream().map(Tag::new).toList();
        return article.naming(
                names.section(article.section()),
                names.bylines(bylines, language).stream().map(Byline::value).toList(),
                names.tags(tags, language).stream().map(Tag::value).toList());
    }

    private static Stream<Key> keys(Summary article) {
        return Stream.of(
                        Stream.ofNullable(article.section()).map(slug -> Key.ofSlug(Kind.SECTION, slug)),
                        article.tags().stream().map(tag -> Key.ofName(Kind.TAG, tag)),
                        article.bylines().stream().map(byline -> Key.ofName(Kind.AUTHOR, byline)))
                .flatMap(Function.identity());
    }
}
