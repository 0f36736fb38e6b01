package broadsheet.feed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.press.WebAddress;
import broadsheet.feed.site.Edition;
import java.net.URLEncoder;

/**
 * How readers hand an article on: by plain links, so that nobody learns of it before they do.
 *
 * @param url the article's, absolute
 * @param mail an address that opens the reader's mail program
 */
record ShareView(String url, String title, String mail, String facebook, String x) {

    static ShareView of(String path, String headline, Edition edition) {
        var url = WebAddress.uri(edition.absolute(path));
        var escapedUrl = escape(url);
        var escapedTitle = escape(headline);
        return new ShareView(
                url,
                headline,
                "mailto:?subject=" + escapedTitle + "&body=" + escapedUrl,
                "https://www.facebook.com/sharer/sharer.php?u=" + escapedUrl,
                "https://x.com/intent/post?text=" + escapedTitle + "&url=" + escapedUrl);
    }

    /** A mail program takes a plus for a plus. */
    private static String escape(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
