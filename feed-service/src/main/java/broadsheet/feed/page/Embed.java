package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An article as other sites embed it: a card without script, by oEmbed 1.0.
 *
 * @param author the authors' names; null when it has none
 * @param picture its address; null when it has none
 */
public record Embed(
        String url,
        String title,
        @Nullable String summary,
        @Nullable String author,
        @Nullable String picture,
        String site,
        String siteUrl) {

    private static final Plate CARD = Plate.named("embed-card");
    private static final Plate XML = Plate.ofXml("oembed");
    private static final int WIDTH = 600;
    private static final int HEIGHT = 420;

    /** How an edition's readers would have an article embedded. */
    public static Embed of(PublishedArticle article, Edition edition) {
        var picture = PictureView.of(article.mainImage(), null, edition);
        return new Embed(
                edition.absolute("/articles/" + article.slug()),
                article.headline(),
                article.standfirst(),
                article.bylines().isEmpty() ? null : String.join(", ", article.bylines()),
                picture == null ? null : picture.uri(),
                edition.site().name(),
                edition.absolute("/"));
    }

    /** As JSON, no larger than it may be. */
    public Pressed json(int mostWidth, int mostHeight) {
        return Pressed.json(answer(mostWidth, mostHeight));
    }

    /** As XML, no larger than it may be. */
    public Pressed xml(int mostWidth, int mostHeight) {
        return XML.press("text/xml;charset=utf-8", answer(mostWidth, mostHeight));
    }

    private Answer answer(int mostWidth, int mostHeight) {
        var width = Math.min(WIDTH, mostWidth);
        var height = Math.min(HEIGHT, mostHeight);
        var card = CARD.print(new Card(this, width, height)).strip();
        return new Answer("1.0", "rich", title, author, site, siteUrl, card, width, height);
    }

    private record Card(Embed embed, int width, int height) {}

    private record Answer(
            String version,
            String type,
            String title,
            @JsonProperty("author_name") @Nullable String authorName,
            @JsonProperty("provider_name") String providerName,
            @JsonProperty("provider_url") String providerUrl,
            String html,
            int width,
            int height) {}
}
