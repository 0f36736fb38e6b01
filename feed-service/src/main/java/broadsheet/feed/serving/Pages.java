package broadsheet.feed.serving;

import broadsheet.feed.front.FrontAddress;
import broadsheet.feed.pressroom.ArticlePages;
import broadsheet.feed.pressroom.Newsstand;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.pressroom.SubjectFeeds;
import broadsheet.feed.pressroom.SubjectFronts;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which page is where. */
final class Pages {

    private static final String ARTICLES = "/articles/";
    private static final String ARTICLES_JSON = "/pages/articles/";
    /** Before the address of a front as a page, that of the same as JSON. */
    static final String FRONTS = "/fronts";

    private static final String SIGNED_IN = "/signed-in";
    private static final List<String> NOT_FOR_READERS =
            List.of("/livez", "/readyz", "/v3/api-docs", "/curation/", "/rebuilds");

    private final Newsstand newsstand;
    private final ArticlePages articles;
    private final SubjectFronts subjects;
    private final SubjectFeeds subjectFeeds;
    private final Searches searches;
    private final Elsewhere elsewhere;
    private final Assets assets;
    private final Embedding embedding;
    private final Editions editions;

    Pages(
            Newsstand newsstand,
            ArticlePages articles,
            SubjectFronts subjects,
            SubjectFeeds subjectFeeds,
            Searches searches,
            Elsewhere elsewhere,
            Assets assets,
            Embedding embedding,
            Editions editions) {
        this.newsstand = newsstand;
        this.articles = articles;
        this.subjects = subjects;
        this.subjectFeeds = subjectFeeds;
        this.searches = searches;
        this.elsewhere = elsewhere;
        this.assets = assets;
        this.embedding = embedding;
        this.editions = editions;
    }

    /** Whether readers look there, not operators and developers, and not for a stream. */
    static boolean isForReaders(String path) {
        return NOT_FOR_READERS.stream().noneMatch(path::startsWith) && !FrontAddress.isStream(path);
    }

    /**
     * What a reader gets at a path.
     *
     * @param query what the address asks for: as {@code lang} the language, the site's first if there is no such one
     */
    Reply at(String path, Query query) {
        if (path.startsWith(ARTICLES_JSON)) {
            return articleJson(path, path.substring(ARTICLES_JSON.length()));
        }
        if (path.startsWith(FRONTS + "/")) {
            return newsstand
                    .at(Address.inNoLanguage(path))
                    .or(() -> subjects.json(path.substring(FRONTS.length())))
                    .map(Reply::found)
                    .orElseGet(() -> elsewhere.front(path));
        }
        if (path.equals(Embedding.PATH)) {
            return embedding.answer(query);
        }
        return searches.at(path, query).orElseGet(() -> page(path, query));
    }

    private Reply page(String path, Query query) {
        var language = query.first("lang").orElse(null);
        var edition = editions.askedFor(language);
        return path.startsWith("/assets/")
                ? assets.at(path).orElseGet(() -> elsewhere.notFound(edition))
                : html(path, edition, language);
    }

    private Reply html(String path, Edition edition, @Nullable String language) {
        if (path.startsWith(ARTICLES)) {
            var slug = path.substring(ARTICLES.length());
            return articles.html(slug, edition)
                    .map(Reply::found)
                    .orElseGet(() -> elsewhere.article(slug, edition, language));
        }
        if (path.equals(SIGNED_IN)) {
            return elsewhere.signedIn(edition);
        }
        return newsstand
                .at(new Address(path, edition.language().tag()))
                .or(() -> newsstand.at(Address.inNoLanguage(path)))
                .or(() -> subjects.html(path, edition))
                .or(() -> subjectFeeds.at(path, edition))
                .map(Reply::found)
                .orElseGet(() -> elsewhere.page(path, edition, language));
    }

    private Reply articleJson(String path, String slug) {
        return articles.json(slug).map(Reply::found).orElseGet(() -> elsewhere.json(path, slug));
    }
}
