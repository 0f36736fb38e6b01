package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.LinkedData;
import broadsheet.feed.press.LinkedData.Organization;
import broadsheet.feed.press.LinkedData.Step;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.site.Edition;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as search engines read it: schema.org's {@code NewsArticle}. */
@JsonPropertyOrder({"@context", "@type"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StructuredData(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String url,
        WebPage mainEntityOfPage,
        String headline,
        @Nullable String description,
        @Nullable String dateline,
        List<String> image,
        String datePublished,
        String dateModified,
        List<Person> author,
        Organization publisher,
        String articleSection,
        List<String> keywords,
        String inLanguage,
        List<CorrectionComment> correction,
        String discussionUrl,
        long commentCount,
        boolean isAccessibleForFree) {

    /** The article, and the way to it from the homepage. */
    static List<String> of(ArticlePage page, @Nullable PictureView picture, Edition edition) {
        return List.of(LinkedData.print(describe(page, picture, edition)), way(page.article(), edition));
    }

    private static StructuredData describe(ArticlePage page, @Nullable PictureView picture, Edition edition) {
        var article = page.article();
        var url = edition.absolute("/articles/" + article.slug());
        return new StructuredData(
                LinkedData.CONTEXT,
                "NewsArticle",
                url,
                new WebPage("WebPage", url),
                article.headline(),
                article.standfirst(),
                article.dateline(),
                picture == null ? List.of() : List.of(picture.absoluteUrl()),
                article.publishedAt().toString(),
                article.updatedAt().toString(),
                article.bylines().stream().map(name -> person(name, edition)).toList(),
                LinkedData.publisher(edition),
                edition.sectionName(article.section()).orElse(article.section()),
                article.tags(),
                article.language(),
                article.corrections().stream()
                        .map(it -> new CorrectionComment(
                                "CorrectionComment", it.text(), it.at().toString()))
                        .toList(),
                url + "#comments",
                page.commentCount(),
                true);
    }

    private static String way(PublishedArticle article, Edition edition) {
        var steps = new ArrayList<Step>();
        edition.sectionName(article.section())
                .ifPresent(name -> steps.add(new Step(name, "/sections/" + article.section())));
        steps.add(new Step(article.headline(), "/articles/" + article.slug()));
        return LinkedData.way(edition, steps);
    }

    private static Person person(String name, Edition edition) {
        return edition.author(name)
                .map(author -> new Person("Person", edition.name(author), edition.absolute(author.path())))
                .orElseGet(() -> new Person("Person", name, null));
    }

    /** Somebody who wrote it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url) {}

    /** The page that it stands on. */
    record WebPage(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id) {}

    /** What readers were told was wrong. */
    record CorrectionComment(@JsonProperty("@type") String type, String text, String datePublished) {}
}
