package broadsheet.feed.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.WebAddress;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Presses sitemaps by the protocol of sitemaps.org with Google's extensions for pictures and news, and what leads
 * robots to them. Holds nothing but compiled templates: any number of threads may use it.
 */
public final class PressingSitemaps {

    private static final String XML = "application/xml;charset=utf-8";

    /** The protocol takes addresses up to 2,048 characters. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final Plate articles = Plate.ofXml("sitemap");
    private final Plate fronts = Plate.ofXml("sitemap-fronts");
    private final Plate news = Plate.ofXml("sitemap-news");
    private final Plate index = Plate.ofXml("sitemap-index");
    private final Editions editions;
    private final Edition edition;

    /** Presses for a site; articles are told once, in its first language, and their pages name the others. */
    public PressingSitemaps(Editions editions) {
        this.editions = editions;
        edition = editions.askedFor(null);
    }

    /** The sitemap of some articles, each with its main image. */
    public Pressed articles(Collection<Listing> listings) {
        return articles.press(XML, new Urls(listings.stream().map(this::url).toList()));
    }

    /** The sitemap of fronts, each in every language. */
    public Pressed fronts(Collection<String> paths) {
        return fronts.press(
                XML,
                new Fronts(paths.stream().flatMap(path -> inAll(path).stream()).toList()));
    }

    /** The sitemap of what is news. */
    public Pressed news(Collection<NewsItem> items) {
        var stories = items.stream()
                .map(item -> new Story(
                        edition.absolute("/articles/" + item.slug()),
                        item.title(),
                        item.language(),
                        item.publishedAt().toString()))
                .toList();
        return news.press(XML, new News(edition.site().name(), stories));
    }

    /** The list of all sitemaps. */
    public Pressed index(Collection<Sitemap> sitemaps) {
        var maps = sitemaps.stream()
                .map(map -> new Url(edition.absolute(map.path()), text(map.lastModified()), null))
                .toList();
        return index.press(XML, new Urls(maps));
    }

    /** What robots may read, and where to begin. */
    public Pressed robots(String indexPath) {
        var text = "User-agent: *\nDisallow: /curation/\n\nSitemap: " + edition.absolute(indexPath) + "\n";
        return Pressed.of("text/plain;charset=utf-8", text.getBytes(UTF_8));
    }

    private Url url(Listing listing) {
        return new Url(
                edition.absolute("/articles/" + listing.slug()),
                listing.updatedAt().toString(),
                picture(listing));
    }

    private @Nullable String picture(Listing listing) {
        var picture = listing.picture();
        if (picture == null) {
            return null;
        }
        var uri = WebAddress.uri(edition.absoluteFile(picture));
        return Plate.escape(uri).length() <= LONGEST_ADDRESS ? uri : null;
    }

    private List<FrontUrl> inAll(String path) {
        var all = editions.all().stream()
                .map(it -> new Alternate(it.language().tag(), it.absolute(path)))
                .toList();
        return all.stream()
                .map(it -> new FrontUrl(it.url(), all, edition.absolute(path)))
                .toList();
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    /**
     * A sitemap in the list of all.
     *
     * @param lastModified null if that isn't known
     */
    public record Sitemap(String path, @Nullable Instant lastModified) {}

    private record Urls(List<Url> urls) {}

    private record Url(
            String url, @Nullable String updated, @Nullable String picture) {}

    private record Fronts(List<FrontUrl> urls) {}

    private record FrontUrl(String url, List<Alternate> alternates, String defaultUrl) {}

    private record Alternate(String language, String url) {}

    private record News(String publication, List<Story> stories) {}

    private record Story(String url, String title, String language, String published) {}
}
