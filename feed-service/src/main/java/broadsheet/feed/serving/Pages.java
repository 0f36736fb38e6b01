package broadsheet.feed.serving;

import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.ArticlePages;
import broadsheet.feed.pressroom.Newsstand;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which page is where. */
final class Pages {

    private static final String ARTICLES = "/articles/";
    private static final String ARTICLES_JSON = "/pages/articles/";

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
     * What a reader gets at a path; empty if it isn't one for readers.
     *
     * @param language what the address asks for; the site's first if it asks for none or for one that there is not
     */
    Optional<Reply> at(String path, @Nullable String language) {
        if (path.startsWith(ARTICLES_JSON)) {
            return Optional.of(json(articles.json(path.substring(ARTICLES_JSON.length())), path));
        }
        if (path.startsWith("/fronts/")) {
            return Optional.of(json(newsstand.at(Address.ofJson(path)), path));
        }
        if (path.startsWith("/assets/")) {
            return Optional.of(assets.at(path).orElseGet(() -> notFound(editions.askedFor(language))));
        }
        return html(path, editions.askedFor(language));
    }

    /** In place of a page that can't be had for the moment. */
    Reply unavailable(@Nullable String language) {
        return new Reply(503, notices.unavailable(editions.askedFor(language)), Keeping.NOT_AT_ALL);
    }

    private Optional<Reply> html(String path, Edition edition) {
        if (path.startsWith(ARTICLES)) {
            return Optional.of(page(articles.html(path.substring(ARTICLES.length()), edition), edition));
        }
        if (path.equals("/") || path.startsWith("/sections/")) {
            var address = new Address(path, edition.language().tag());
            return Optional.of(page(newsstand.at(address), edition));
        }
        return Optional.empty();
    }

    private Reply page(Optional<Pressed> page, Edition edition) {
        return page.map(Reply::found).orElseGet(() -> notFound(edition));
    }

    private Reply notFound(Edition edition) {
        return new Reply(404, notices.notFound(edition), Keeping.ASK_AGAIN);
    }

    private static Reply json(Optional<Pressed> page, String path) {
        Supplier<Reply> none = () -> new Reply(404, noSuchPage(path), Keeping.ASK_AGAIN);
        return page.map(Reply::found).orElseGet(none);
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
