package broadsheet.feed.sitemap;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final News news = new News();

    @Test
    void anArticleIsNewsForTwoDaysAndThenByItselfNoMore() {
        news.enter(article("a", "2026-03-02T08:00:00Z"), NOW);

        assertThat(at("2026-03-04T07:59:59Z")).containsExactly("a");
        assertThat(at("2026-03-04T08:00:00Z")).isEmpty();
    }

    @Test
    void whatIsOlderNeverWas() {
        news.enter(article("a", "2026-02-28T08:00:00Z"), NOW);

        assertThat(at("2026-03-02T08:00:00Z")).isEmpty();
    }

    @Test
    void theNewestIsFirstAndEachIsThereOnce() {
        news.enter(article("a", "2026-03-02T07:00:00Z"), NOW);
        news.enter(article("b", "2026-03-02T07:30:00Z"), NOW);
        news.enter(article("a", "2026-03-02T07:00:00Z"), NOW);

        assertThat(at("2026-03-02T08:00:00Z")).containsExactly("b", "a");
    }

    @Test
    void whatIsTakenBackOrDatedBackIsNoNews() {
        news.enter(article("a", "2026-03-02T07:00:00Z"), NOW);
        news.enter(article("b", "2026-03-02T07:00:00Z"), NOW);

        news.remove("a");
        news.enter(article("b", "2020-01-01T00:00:00Z"), NOW);

        assertThat(at("2026-03-02T08:00:00Z")).isEmpty();
    }

    @Test
    void thereIsNoMoreNewsThanASitemapMayHave() {
        IntStream.range(0, 1_100).forEach(i -> news.enter(article("a" + i, "2026-03-02T07:00:00Z"), NOW));

        assertThat(at("2026-03-02T08:00:00Z")).hasSize(1_000);
    }

    private List<String> at(String time) {
        return news.at(Instant.parse(time)).stream().map(NewsItem::id).toList();
    }

    private static PublishedArticle article(String id, String published) {
        return anArticle().called(id).publishedAt(published).build();
    }
}
