package broadsheet.feed.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer for programs; a field that is null is left out. */
record SearchJson(
        String query,
        long count,
        boolean countIsExact,
        List<Item> articles,
        @Nullable String next) {

    static SearchJson of(Answer answer) {
        return new SearchJson(
                answer.search().question().text(),
                answer.count(),
                answer.exact(),
                answer.articles().stream().map(Item::of).toList(),
                answer.next().orElse(null));
    }

    /** An article, as a front has it, with what was found in it. */
    record Item(
            String id,
            String slug,
            String url,
            String headline,
            @Nullable String standfirst,
            String section,
            String language,
            Instant publishedAt,
            Instant updatedAt,
            List<String> bylines,
            List<String> tags,
            Highlights highlights) {

        static Item of(Highlighted found) {
            var article = found.article();
            return new Item(
                    article.id(),
                    article.slug(),
                    "/articles/" + article.slug(),
                    article.headline(),
                    article.standfirst(),
                    article.section(),
                    article.language(),
                    article.publishedAt(),
                    article.updatedAt(),
                    article.bylines(),
                    article.tags(),
                    new Highlights(found.headline(), found.text()));
        }
    }

    /** HTML in which there are no elements but {@code mark}. */
    record Highlights(String headline, String text) {}
}
