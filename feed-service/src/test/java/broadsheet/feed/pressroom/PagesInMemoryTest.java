package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Discussion;
import broadsheet.feed.press.Pressed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PagesInMemoryTest {

    private static final String SLOW = "cham";

    private final AtomicInteger pressings = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final PagesInMemory pages = new PagesInMemory(this::press);

    @Test
    void whoWaitsForOnePageKeepsNobodyFromAnother() {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> pages.get(SLOW, _ -> false), readers);
            await().atMost(Duration.ofSeconds(30)).until(() -> pressings.get() == 1);
            var second = CompletableFuture.supplyAsync(() -> pages.get(SLOW, _ -> false), readers);

            IntStream.range(0, 500)
                    .forEach(i -> assertThat(pages.get("bai-" + i, _ -> false)).isPresent());
            pages.forget(page -> page.articleId().equals("bai-1"));
            assertThat(first).isNotDone();
            assertThat(second).isNotDone();
            goOn.countDown();

            assertThat(first.join()).isPresent().isEqualTo(second.join());
        }
        assertThat(pressings).hasValue(501);
    }

    @Test
    void aPageIsPressedAgainOnceItIsOutdatedOrForgotten() {
        var before = pages.get("bai", _ -> false);
        assertThat(pages.get("bai", _ -> false)).isEqualTo(before);

        var after = pages.get("bai", page -> page.begun() == 1);
        pages.forget(page -> page.begun() == 2);

        assertThat(after.map(LaidPage::begun)).contains(2L);
        assertThat(pages.get("bai", _ -> false).map(LaidPage::begun)).contains(3L);
    }

    private Optional<LaidPage> press(String slug) {
        var begun = pressings.incrementAndGet();
        if (slug.equals(SLOW)) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        var article = anArticle().called(slug).build();
        var page = new ArticlePage(article, 0, new Discussion.Empty(), List.of());
        return Optional.of(new LaidPage(page, begun, Instant.EPOCH, Pressed.json(slug), Map.of(), true));
    }
}
