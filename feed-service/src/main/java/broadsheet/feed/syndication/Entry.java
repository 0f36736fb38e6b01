package broadsheet.feed.syndication;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.page.ArticleText;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.site.Edition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as feeds say it.
 *
 * @param id stays when the slug changes
 * @param content the whole text as HTML for use anywhere; null where the feed has grown too long for it
 * @param date when it was published, by RFC 822
 * @param published the same by RFC 3339
 * @param enclosure the picture's file; null when its type and length aren't known
 * @param thumbnail the same in a small size
 * @param language what it is written in; null if it is the feed's own
 */
public record Entry(
        String id,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String content,
        String date,
        String published,
        Instant updatedAt,
        List<String> authors,
        List<String> categories,
        @Nullable PictureView picture,
        @Nullable Enclosure enclosure,
        @Nullable Enclosure thumbnail,
        @Nullable String language) {

    /** How an edition's feeds say an article. */
    public static Entry of(PublishedArticle article, Edition edition) {
        var language = edition.foreign(article.language());
        var section = edition.sectionName(article.section()).orElse(article.section());
        return new Entry(
                "urn:uuid:" + article.id(),
                edition.absolute("/articles/" + article.slug()),
                article.headline(),
                article.standfirst(),
                PortableHtml.of(ArticleText.html(article, edition), edition.absoluteFile("/")),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        article.publishedAt().atOffset(ZoneOffset.UTC)),
                article.publishedAt().toString(),
                article.updatedAt(),
                article.bylines(),
                Stream.concat(Stream.of(section), article.tags().stream())
                        .distinct()
                        .toList(),
                PictureView.of(article.mainImage(), language, edition),
                Enclosure.of(article.mainImage(), edition).orElse(null),
                Enclosure.thumbnailOf(article.mainImage(), edition).orElse(null),
                language);
    }

    /** When readers' text last changed, by RFC 3339. */
    String updated() {
        return updatedAt.toString();
    }

    Entry withoutContent() {
        return new Entry(
                id,
                url,
                title,
                summary,
                null,
                date,
                published,
                updatedAt,
                authors,
                categories,
                picture,
                enclosure,
                thumbnail,
                language);
    }

    int characters() {
        return content == null ? 0 : content.length();
    }
}
