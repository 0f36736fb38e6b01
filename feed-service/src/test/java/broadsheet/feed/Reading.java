package broadsheet.feed;

import broadsheet.feed.press.Pressed;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was pressed as its readers do. */
public final class Reading {

    private static final JsonMapper JSON = new JsonMapper();

    private Reading() {}

    /** As characters. */
    public static String text(Pressed pressed) {
        return StandardCharsets.UTF_8.decode(pressed.plain().buffer()).toString();
    }

    /** As a browser. */
    public static Document page(Pressed pressed) {
        return Jsoup.parse(text(pressed));
    }

    /** As a program. */
    public static JsonNode json(Pressed pressed) {
        return JSON.readTree(text(pressed));
    }
}
