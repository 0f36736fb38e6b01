package broadsheet.feed.serving;

import broadsheet.feed.archive.Fate;
import broadsheet.feed.page.Embed;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.ArticlePages;
import broadsheet.feed.pressroom.Whereabouts;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Tells other sites how to embed an article (oEmbed 1.0). */
final class Embedding {

    static final String PATH = "/oembed";

    private static final int LONGEST_URL = 2_000;
    private static final int ANY_SIZE = Integer.MAX_VALUE;

    private final ArticlePages articles;
    private final Whereabouts whereabouts;
    private final Editions editions;
    private final URI site;

    Embedding(ArticlePages articles, Whereabouts whereabouts, Editions editions) {
        this.articles = articles;
        this.whereabouts = whereabouts;
        this.editions = editions;
        this.site = editions.askedFor(null).site().baseUrl();
    }

    /** The answer to what other sites ask by {@code url}, {@code format}, {@code maxwidth} and {@code maxheight}. */
    Reply answer(Query asked) {
        var format = asked.first("format").orElse("json");
        if (!format.equals("json") && !format.equals("xml")) {
            return Reply.problem(501, "not-implemented", "Not implemented", "There is json and xml.", PATH);
        }
        var width = size(asked, "maxwidth");
        var height = size(asked, "maxheight");
        if (width.isEmpty() || height.isEmpty()) {
            var field = width.isEmpty() ? "maxwidth" : "maxheight";
            return Reply.invalid(PATH, field, "must be a whole number of pixels from 1 to 99999");
        }
        var url = asked.first("url").filter(text -> !text.isBlank());
        if (url.isEmpty() || url.get().length() > LONGEST_URL) {
            return Reply.invalid(PATH, "url", "must be the address of an article, of at most 2000 characters");
        }
        return embed(
                url.get(),
                embed -> format.equals("xml")
                        ? embed.xml(width.getAsInt(), height.getAsInt())
                        : embed.json(width.getAsInt(), height.getAsInt()));
    }

    private Reply embed(String url, Function<Embed, Pressed> press) {
        return slug(url)
                .map(slug -> articles.embed(slug, edition(url))
                        .map(embed -> Reply.found(press.apply(embed)))
                        .orElseGet(() -> elsewhere(slug, url, press)))
                .orElseGet(Embedding::notOurs);
    }

    /** An article that has moved is embedded all the same: others keep addresses for years. */
    private Reply elsewhere(String slug, String url, Function<Embed, Pressed> press) {
        return switch (whereabouts.ofSlug(slug).orElse(null)) {
            case Fate.Moved(String now) ->
                articles.embed(now, edition(url))
                        .map(embed -> Reply.found(press.apply(embed)))
                        .orElseGet(Embedding::notOurs);
            case Fate.TakenDown _ ->
                Reply.problem(410, "gone", "Taken down", "The newsroom has taken this article down.", PATH);
            case null -> notOurs();
        };
    }

    private static Reply notOurs() {
        return Reply.problem(404, "not-found", "Not found", "No published article is at that address.", PATH);
    }

    private Edition edition(String url) {
        return editions.askedFor(
                new Query(URI.create(url).getRawQuery()).first("lang").orElse(null));
    }

    /** The slug in an address of this site; empty for any other address. */
    private Optional<String> slug(String url) {
        try {
            var address = new URI(url);
            var path = Objects.requireNonNullElse(address.getPath(), "");
            var articles = site.getPath().replaceFirst("/+$", "") + "/articles/";
            return isOurs(address) && path.startsWith(articles)
                    ? Optional.of(path.substring(articles.length()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** By either scheme: a site that moved to https is still linked to by http. */
    private boolean isOurs(URI address) {
        return address.getScheme() != null
                && address.getScheme().matches("(?i)https?")
                && site.getAuthority().equalsIgnoreCase(address.getAuthority());
    }

    private static OptionalInt size(Query asked, String name) {
        return asked.first(name)
                .map(text ->
                        text.matches("[1-9]\\d{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty())
                .orElse(OptionalInt.of(ANY_SIZE));
    }
}
