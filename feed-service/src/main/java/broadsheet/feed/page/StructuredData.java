package broadsheet.feed.page;

import broadsheet.feed.press.PictureView;
import broadsheet.feed.site.Edition;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An article as search engines read it: schema.org's {@code NewsArticle}. */
@JsonPropertyOrder({"@context", "@type"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StructuredData(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String headline,
        @Nullable String description,
        List<String> image,
        String datePublished,
        String dateModified,
        List<Party> author,
        Party publisher,
        String mainEntityOfPage,
        String articleSection,
        List<String> keywords,
        String inLanguage,
        long commentCount,
        boolean isAccessibleForFree) {

    private static final JsonMapper JSON = new JsonMapper();

    /** JSON that can stand inside a {@code script} element: nothing in it can end the element or open another. */
    static String of(ArticlePage page, @Nullable PictureView picture, Edition edition) {
        return JSON.writeValueAsString(describe(page, picture, edition))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static StructuredData describe(ArticlePage page, @Nullable PictureView picture, Edition edition) {
        var article = page.article();
        var site = edition.site();
        return new StructuredData(
                "https://schema.org",
                "NewsArticle",
                article.headline(),
                article.standfirst(),
                picture == null ? List.of() : List.of(picture.absoluteUrl()),
                article.publishedAt().toString(),
                article.updatedAt().toString(),
                article.bylines().stream()
                        .map(name -> new Party("Person", name, null))
                        .toList(),
                new Party("Organization", site.name(), site.baseUrl().toString()),
                edition.absolute("/articles/" + article.slug()),
                edition.sectionName(article.section()).orElse(article.section()),
                article.tags(),
                article.language(),
                page.commentCount(),
                true);
    }

    /** Somebody who wrote or published it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url) {}
}
