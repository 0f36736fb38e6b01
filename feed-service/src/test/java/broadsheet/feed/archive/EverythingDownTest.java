package broadsheet.feed.archive;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.PublishedArticle;
import broadsheet.events.TagChanged;
import broadsheet.feed.Bureau;
import broadsheet.feed.Replica;
import broadsheet.feed.site.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class EverythingDownTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ARTICLES = 40;
    private static final List<String> ALWAYS_THERE =
            List.of("/", "/fronts/home", "/sections/thoi-su", "/tags/mua", "/feed.xml", "/sitemap.xml", "/?lang=en");

    @Test
    void everyPageThatWasThereIsServedWhateverIsAway(@TempDir Path folder) throws IOException {
        try (var bureau = Bureau.open(folder);
                var feed = bureau.replica()) {
            bureau.tell(new TagChanged("t", 1, "mua", List.of(), Map.of("vi", "mưa"), List.of(), Map.of()));
            IntStream.range(0, ARTICLES).forEach(i -> bureau.tell(new ArticlePublished(article(i, 1))));
            IntStream.range(0, ARTICLES)
                    .forEach(i -> await().atMost(SOON)
                            .until(() -> feed.get("/fronts/home").body().contains("Bài " + i + ", bản 1.")));
            bureau.tell(new ArticleRevised(article(7, 2)));
            bureau.tell(new ArticleUnpublished("bai-8", 2, "bai-8", Instant.EPOCH));
            bureau.tell(new ArticlePublished(
                    anArticle().called("bai-cu").formerlyAt("/2015/bai-cu.html").build()));
            bureau.tell(new ArticleRevised(anArticle()
                    .called("bai-cu")
                    .slugged("bai-moi")
                    .formerly("bai-cu")
                    .formerlyAt("/2015/bai-cu.html")
                    .inVersion(2)
                    .build()));
            bureau.tell(new ArticlePublished(anArticle().called("bai-go").build()));
            bureau.tell(new ArticleTakenDown("bai-go", 2, "bai-go", "Theo yêu cầu của tòa", Instant.EPOCH));
            await().atMost(SOON)
                    .until(() -> feed.get("/fronts/home").body().contains("Bài 7, bản 2.")
                            && !feed.get("/fronts/home").body().contains("Bài 8,"));
            await().atMost(SOON)
                    .until(() -> feed.get("/articles/bai-moi").statusCode() == 200
                            && feed.get("/articles/bai-go").statusCode() == 410);
            await().atMost(SOON).until(() -> feed.part(Upkeep.class).isComplete());
            await().atMost(SOON)
                    .until(() -> feed.part(Catalogue.class).tag("mưa").isPresent());

            assertThat(feed.get("/tags/mua").statusCode()).isEqualTo(200);
            allIsThere(feed, 10);

            Replica.comments().answers(503);
            allIsThere(feed, 20);
            bureau.stopLog();
            allIsThere(feed, 30);
            bureau.stopDatabase();
            allIsThere(feed, ARTICLES);
            whatIsNotThereIsToldApart(feed);
        } finally {
            Replica.comments().answers(200);
        }
    }

    private static void whatIsNotThereIsToldApart(Replica feed) {
        Map.of(
                        "/articles/bai-8", 404,
                        "/articles/chua-bao-gio-co", 404,
                        "/2015/chua-bao-gio-co.html", 404,
                        "/articles/bai-cu", 301,
                        "/2015/bai-cu.html", 301,
                        "/articles/bai-go", 410)
                .forEach((path, status) ->
                        assertThat(feed.get(path).statusCode()).as(path).isEqualTo(status));
        assertThat(feed.get("/articles/bai-go").body()).contains("Theo yêu cầu của tòa");
    }

    /** Of the articles, each time some that nobody has read before. */
    private static void allIsThere(Replica feed, int articles) {
        assertThat(ALWAYS_THERE)
                .allSatisfy(
                        path -> assertThat(feed.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(IntStream.range(0, articles).filter(i -> i != 8).boxed()).allSatisfy(i -> {
            for (var path : List.of("/articles/bai-", "/pages/articles/bai-")) {
                var page = feed.get(path + i);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("Bài %d, bản %d.".formatted(i, i == 7 ? 2 : 1));
            }
        });
    }

    private static PublishedArticle article(int number, long version) {
        return anArticle()
                .called("bai-" + number)
                .inVersion(version)
                .headed("Bài %d, bản %d.".formatted(number, version))
                .tagged("mưa")
                .newest()
                .build();
    }
}
