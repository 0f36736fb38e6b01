package broadsheet.feed.syndication;

import broadsheet.feed.press.PictureView;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A feed by JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        String description,
        String language,
        List<Author> authors,
        List<Hub> hubs,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    static JsonFeed of(FeedView feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.home(),
                feed.self(),
                feed.description(),
                feed.language(),
                List.of(new Author(feed.site(), feed.siteUrl())),
                hubs(feed.hub()),
                feed.entries().stream().map(Item::of).toList());
    }

    private static List<Hub> hubs(@Nullable String url) {
        return url == null ? List.of() : List.of(new Hub("WebSub", url));
    }

    /** Where changes can be had as they happen. */
    record Hub(String type, String url) {}

    /** Who wrote it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Author(String name, @Nullable String url) {}

    /** A file that belongs to it. */
    record Attachment(
            String url,
            @JsonProperty("mime_type") String mimeType,
            @JsonProperty("size_in_bytes") long sizeInBytes) {}

    /** An article; its text is HTML, or as plain as its summary where the feed has grown too long. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") @Nullable String contentHtml,
            @JsonProperty("content_text") @Nullable String contentText,
            @Nullable String summary,
            @Nullable String image,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("date_modified") String dateModified,
            List<Author> authors,
            List<String> tags,
            List<Attachment> attachments,
            @Nullable String language) {

        static Item of(Entry entry) {
            return new Item(
                    entry.id(),
                    entry.url(),
                    entry.title(),
                    entry.content(),
                    entry.content() == null ? Objects.requireNonNullElse(entry.summary(), entry.title()) : null,
                    entry.summary(),
                    picture(entry.picture()),
                    entry.published(),
                    entry.updated(),
                    entry.authors().stream().map(name -> new Author(name, null)).toList(),
                    entry.categories(),
                    attachments(entry.enclosure()),
                    entry.language());
        }

        private static List<Attachment> attachments(@Nullable Enclosure file) {
            return file == null ? List.of() : List.of(new Attachment(file.url(), file.type(), file.length()));
        }

        private static @Nullable String picture(@Nullable PictureView picture) {
            return picture == null ? null : picture.uri();
        }
    }
}
