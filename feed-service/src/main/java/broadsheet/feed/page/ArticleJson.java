package broadsheet.feed.page;

import broadsheet.events.Block;
import broadsheet.events.Correction;
import broadsheet.events.Picture;
import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the JSON of its page: as it was published, with its address and without blocks of unknown type. */
record ArticleJson(
        String id,
        long version,
        String slug,
        String url,
        String language,
        String headline,
        @Nullable String standfirst,
        @Nullable String dateline,
        List<String> bylines,
        String section,
        List<String> tags,
        @Nullable Picture mainImage,
        List<Block> body,
        Instant publishedAt,
        Instant updatedAt,
        List<Correction> corrections) {

    static ArticleJson of(PublishedArticle article) {
        return new ArticleJson(
                article.id(),
                article.version(),
                article.slug(),
                "/articles/" + article.slug(),
                article.language(),
                article.headline(),
                article.standfirst(),
                article.dateline(),
                article.bylines(),
                article.section(),
                article.tags(),
                article.mainImage(),
                article.body().stream()
                        .filter(block -> !(block instanceof Block.Unknown))
                        .toList(),
                article.publishedAt(),
                article.updatedAt(),
                article.corrections());
    }
}
