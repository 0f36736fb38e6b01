package broadsheet.feed.serving;

import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.ArticlePages;
import broadsheet.feed.pressroom.Newsstand;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page is where. */
final class Pages {

    private static final String ARTICLES = "/articles/";
    private static final String ARTICLES_JSON = "/pages/articles/";
    private static final List<String> NOT_FOR_READERS = List.of("/actuator/", "/v3/api-docs");

    private final Newsstand newsstand;
    private final ArticlePages articles;
    private final Assets assets;
    private final Editions editions;
    private final PressingNotices notices;

    Pages(Newsstand newsstand, ArticlePages articles, Assets assets, Editions editions) {
        this.newsstand = newsstand;
        this.articles = articles;
        this.assets = assets;
        this.editions = editions;
        this.notices = new PressingNotices(editions);
    }

    /**
     * What a reader gets at a path; empty if it is one for operators and developers.
     *
     * @param language what the address asks for; the site's first if it asks for none or for one that there is not
     */
    Optional<Reply> at(String path, @Nullable String language) {
        if (NOT_FOR_READERS.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        if (path.startsWith(ARTICLES_JSON)) {
            return Optional.of(json(articles.json(path.substring(ARTICLES_JSON.length())), path));
        }
        if (path.startsWith("/fronts/")) {
            return Optional.of(json(newsstand.at(Address.ofJson(path)), path));
        }
        if (path.startsWith("/assets/")) {
            return Optional.of(assets.at(path).orElseGet(() -> notFound(editions.askedFor(language))));
        }
        return Optional.of(html(path, editions.askedFor(language)));
    }

    /** In place of a page that can't be had for the moment. */
    Reply unavailable(@Nullable String language) {
        return new Reply(503, notices.unavailable(editions.askedFor(language)), Keeping.NOT_AT_ALL);
    }

    private Reply html(String path, Edition edition) {
        return path.startsWith(ARTICLES)
                ? page(articles.html(path.substring(ARTICLES.length()), edition), edition)
                : page(newsstand.at(new Address(path, edition.language().tag())), edition);
    }

    private Reply page(Optional<Pressed> page, Edition edition) {
        return page.map(Reply::found).orElseGet(() -> notFound(edition));
    }

    private Reply notFound(Edition edition) {
        return new Reply(404, notices.notFound(edition), Keeping.ASK_AGAIN);
    }

    private static Reply json(Optional<Pressed> page, String path) {
        return page.map(Reply::found).orElseGet(() -> new Reply(404, noSuchPage(path), Keeping.ASK_AGAIN));
    }

    /** A problem detail (RFC 9457). */
    private static Pressed noSuchPage(String path) {
        return Pressed.json(
                "application/problem+json",
                Map.of(
                        "type", "urn:broadsheet:problem:not-found",
                        "title", "Not found",
                        "status", 404,
                        "detail", "Nothing that is published is at this address.",
                        "instance", path));
    }
}
