package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where other sites learn how to embed a page (oEmbed). */
record Embedding(String title, String json, String xml) {

    static Embedding of(String path, Edition edition) {
        var page = URLEncoder.encode(edition.absolute(path), StandardCharsets.UTF_8);
        var address = edition.absoluteFile("/oembed?url=" + page + "&format=");
        return new Embedding(edition.site().name(), address + "json", address + "xml");
    }
}
