package broadsheet.feed.search;

/**
 * Something that a reader may be looking for.
 *
 * @param kind {@code section}, {@code tag}, {@code author} or {@code article}
 * @param text what it is called
 * @param url from the root of the readers' site
 */
public record Suggestion(String kind, String text, String url) {}
