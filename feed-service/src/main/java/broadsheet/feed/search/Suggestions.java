package broadsheet.feed.search;

import broadsheet.feed.press.Pressed;
import java.util.List;

/**
 * What a reader may be looking for, the likeliest first.
 *
 * @param query what was typed so far
 */
public record Suggestions(String query, List<Suggestion> suggestions) {

    /** {@code {"query", "suggestions": […]}}. */
    public Pressed pressed() {
        return Pressed.json(this);
    }

    /**
     * One of them.
     *
     * @param kind {@code section}, {@code tag}, {@code author} or {@code article}
     * @param text what it is called
     * @param url from the root of the readers' site
     */
    public record Suggestion(String kind, String text, String url) {}
}
