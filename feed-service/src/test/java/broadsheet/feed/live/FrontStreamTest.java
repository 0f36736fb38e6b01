package broadsheet.feed.live;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleUnpublished;
import broadsheet.feed.Replica;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FrontStreamTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HOME = "/streams/fronts/home";

    private final Replica feed = Replica.shared();
    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {HOME, "/streams/fronts/sections/thoi-su"})
    void whoListensIsToldWhatStandsOnTheFrontNowAndWhatChanges(String path) {
        var first = publish();
        try (var browser = Browser.open(feed, path)) {
            assertThat(browser.hearsOf(first).at("/blocks/0/name").asString()).isEqualTo("lead");

            publish(id);

            var told = browser.hearsOf(id);
            assertThat(told.get("blocks").valueStream().flatMap(FrontStreamTest::articles))
                    .containsSubsequence(id, first);
        }
    }

    @RepeatedTest(40)
    void itsHeadHasWhatTheHeadOfEveryAnswerHas() {
        try (var browser = Browser.open(feed, HOME)) {
            assertThat(browser.head().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void whoComesBackIsToldOnlyWhatIsNewWhicheverReplicaAnswers() {
        var before = publish();
        try (var another = Replica.another().awaitSections();
                var browser = Browser.open(feed, HOME);
                var there = Browser.open(another, HOME)) {
            browser.hearsOf(before);
            there.hearsOf(before);
            await().atMost(SOON).until(() -> there.lastEventId().equals(browser.lastEventId()));
            try (var resumed = Browser.resume(another, HOME, browser.lastEventId())) {
                publish(id);

                resumed.hearsOf(id);
                assertThat(resumed.told()).hasSize(1);
            }
        }
    }

    @Test
    void whatThePageShowsIsInTheSameVersionAsWhatIsTold() {
        publish(id);
        try (var browser = Browser.open(feed, HOME)) {
            var told = browser.hearsOf(id);

            var block = Jsoup.parse(feed.get("/").body()).expectFirst("[data-block=lead]");
            assertThat(block.attr("data-version"))
                    .isEqualTo(told.at("/blocks/0/version").asString());
            assertThat(block.select("[data-article]").eachAttr("data-article"))
                    .isEqualTo(articles(told.at("/blocks/0")).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lang=en", "/sections/thoi-su"})
    void aBlockIsThereByItselfAsItStandsInThePage(String page) {
        publish(id);
        var inPage = Jsoup.parse(feed.get(page).body()).expectFirst("[data-block=lead]");

        var alone = feed.get(inPage.attr("data-url"));

        assertThat(alone.statusCode()).isEqualTo(200);
        assertThat(alone.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(Jsoup.parse(alone.body()).body().children().outerHtml()).isEqualTo(inPage.outerHtml());
        var etag = alone.headers().firstValue("ETag").orElseThrow();
        assertThat(feed.get(inPage.attr("data-url"), "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsTakenAwayIsToldAsWell() {
        publish(id);
        try (var browser = Browser.open(feed, HOME)) {
            browser.hearsOf(id);
            tell(new ArticleUnpublished(id, 2, id, Instant.parse("2026-03-03T00:00:00Z")));

            await().atMost(SOON)
                    .until(() -> !browser.told().getLast().toString().contains(id));
        }
    }

    @Test
    void aFrontThatIsNotThereIsAProblem() {
        var problem = feed.get("/streams/fronts/sections/khong-co");

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aReplicaThatStopsEndsItsStreamsAndDoesNotWaitForThem() {
        var another = Replica.another().awaitSections();
        try (var browser = Browser.open(another, HOME)) {
            another.close();

            await().atMost(SOON).until(browser::isCutOff);
        }
    }

    private static Stream<String> articles(JsonNode block) {
        return block.get("articles").valueStream().map(JsonNode::asString);
    }

    private static String publish() {
        return publish(UUID.randomUUID().toString());
    }

    private static String publish(String articleId) {
        tell(new ArticlePublished(
                anArticle().called(articleId).headed(articleId).newest().build()));
        Replica.shared().onFront(articleId);
        // The JSON is laid out first, the page and its blocks after it
        await().atMost(SOON)
                .until(() -> Replica.shared().get("/?lang=en").body().contains(articleId)
                        && Replica.shared().get("/blocks/lead?lang=en").body().contains(articleId)
                        && Replica.shared()
                                .get("/sections/thoi-su/blocks/lead?lang=en")
                                .body()
                                .contains(articleId));
        return articleId;
    }
}
