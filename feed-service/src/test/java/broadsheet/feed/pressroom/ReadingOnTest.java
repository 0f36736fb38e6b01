package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleUnpublished;
import broadsheet.feed.Replica;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadingOnTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Feet change at most once a minute. */
    private static final Duration A_MINUTE_LATER = Duration.ofSeconds(100);

    private final Replica feed = Replica.shared();
    private final String section = "muc-" + UUID.randomUUID();

    @Test
    void anArticleLeadsToWhatIsRelatedAndToTheChoiceOfTheHomepage() {
        var published = Stream.generate(this::publish).limit(10).toList();

        await().atMost(A_MINUTE_LATER).untilAsserted(() -> {
            var page = Jsoup.parse(feed.get("/articles/" + published.getLast()).body());
            assertThat(page.select(".block-related .item-headline a").eachAttr("href"))
                    .containsExactly(addresses(published.subList(5, 9).reversed()));
            assertThat(page.select(".block-featured .item-headline a").eachAttr("href"))
                    .isNotEmpty()
                    .doesNotContain(addresses(published.subList(5, 10)));
        });
    }

    @Test
    void noPageLeadsToAnArticleThatIsUnpublished() {
        var related = publish();
        var read = publish();
        assertThat(related(read)).contains("/articles/" + related);

        tell(new ArticleUnpublished(related, 2, related, Instant.parse("2026-03-02T12:00:00Z")));

        await().atMost(SOON).until(() -> feed.get("/articles/" + related).statusCode() == 404);
        await().atMost(SOON).until(() -> !related(read).contains("/articles/" + related));
    }

    @Test
    void aPageInMemoryLeadsToWhatIsPublishedLater() {
        var read = publish();
        assertThat(related(read)).isEmpty();

        var later = publish();

        await().atMost(A_MINUTE_LATER).until(() -> related(read).contains("/articles/" + later));
    }

    private static String[] addresses(List<String> slugs) {
        return slugs.stream().map(slug -> "/articles/" + slug).toArray(String[]::new);
    }

    private List<String> related(String slug) {
        return Jsoup.parse(feed.get("/articles/" + slug).body())
                .select(".block-related .item-headline a")
                .eachAttr("href");
    }

    /** An article of the section that only this test has, once it stands there. */
    private String publish() {
        var id = UUID.randomUUID().toString();
        tell(new ArticlePublished(
                anArticle().called(id).inSection(section).newest().build()));
        await().atMost(SOON)
                .until(() -> feed.items("/fronts/sections/" + section).stream()
                        .anyMatch(item -> item.get("id").asString().equals(id)));
        return id;
    }
}
