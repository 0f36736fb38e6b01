package broadsheet.feed.archive;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.store.TakenDown;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what articles are found: one name leads to one article, the one that was given it last.
 *
 * @param ids of the articles, by what kind of name it is and the name
 */
record Names(Map<String, String> ids) {

    Optional<String> withSlug(String slug) {
        return Optional.ofNullable(ids.get(slug(slug)));
    }

    Optional<String> formerlyWithSlug(String slug) {
        return Optional.ofNullable(ids.get(formerSlug(slug)));
    }

    Optional<String> formerlyAt(String path) {
        return Optional.ofNullable(ids.get(formerPath(path)));
    }

    Optional<String> takenDownWithSlug(String slug) {
        return Optional.ofNullable(ids.get(slugTakenDown(slug)));
    }

    void give(PublishedArticle article) {
        of(article).forEach(name -> ids.put(name, article.id()));
    }

    void give(TakenDown article) {
        ids.put(slugTakenDown(article.slug()), article.id());
    }

    void takeBack(PublishedArticle article) {
        of(article).forEach(name -> ids.remove(name, article.id()));
    }

    /** What an article was called before, and isn't now. */
    void takeBackAllBut(PublishedArticle now, PublishedArticle before) {
        var kept = of(now).collect(toUnmodifiableSet());
        of(before).filter(name -> !kept.contains(name)).forEach(name -> ids.remove(name, before.id()));
    }

    void takeBack(TakenDown article) {
        ids.remove(slugTakenDown(article.slug()), article.id());
    }

    private static Stream<String> of(PublishedArticle article) {
        var former = Stream.concat(
                article.formerSlugs().stream().map(Names::formerSlug),
                article.formerPaths().stream().map(Names::formerPath));
        return Stream.concat(Stream.of(slug(article.slug())), former);
    }

    private static String slug(String slug) {
        return "slug " + slug;
    }

    private static String formerSlug(String slug) {
        return "former slug " + slug;
    }

    private static String formerPath(String path) {
        return "former path " + path;
    }

    private static String slugTakenDown(String slug) {
        return "slug taken down " + slug;
    }
}
