package broadsheet.feed.search;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Block;
import broadsheet.events.TagChanged;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Replica;
import broadsheet.local.database.EmbeddedDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Replica feed = Replica.shared();
    private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);
    private final String id = UUID.randomUUID().toString();

    @Test
    void whatIsPublishedIsFoundByItsWordsOnThePageAndByPrograms() {
        publish(article(id).headed("Đường sắt <mới> " + mark).by("Hiền Thu"));

        var found = awaitFound("duong sat " + mark, id);
        assertThat(found.at("/articles/0/url").asString()).isEqualTo("/articles/" + id);
        assertThat(found.at("/articles/0/highlights/headline").asString())
                .isEqualTo("<mark>Đường</mark> <mark>sắt</mark> &lt;mới&gt; <mark>" + mark + "</mark>");
        assertThat(found.get("count").asInt()).isOne();

        var page = Jsoup.parse(
                feed.get("/search?q=" + encoded("đường sắt " + mark)).body());
        assertThat(page.select(".search-result a").eachAttr("href")).containsExactly("/articles/" + id);
        assertThat(page.select(".search-result h2").text()).isEqualTo("Đường sắt <mới> " + mark);
        assertThat(page.select(".search-notice").text()).isEqualTo("Tìm thấy 1 bài.");
        assertThat(page.select("input#search-words").val()).isEqualTo("đường sắt " + mark);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aRevisionIsFoundByWhatItSaysNow() {
        publish(article(id).headed("Cũ " + mark));
        awaitFound("cũ " + mark, id);

        tell(new ArticleRevised(article(id).inVersion(2).headed("Sửa " + mark).build()));

        awaitFound("sửa " + mark, id);
        assertThat(ids(found("\"cũ " + mark + "\""))).isEmpty();
    }

    @Test
    void whatIsUnpublishedOrTakenDownIsFoundNoMore() {
        var other = UUID.randomUUID().toString();
        publish(article(id).headed("Một " + mark));
        publish(article(other).headed("Hai " + mark));
        awaitFound("một " + mark, id);
        awaitFound("hai " + mark, other);

        tell(new ArticleUnpublished(id, 2, id, NOON));
        tell(new ArticleTakenDown(other, 2, other, null, NOON));

        await().atMost(SOON).until(() -> ids(found(mark)).isEmpty());
        assertThat(suggestions(mark)).isEmpty();
    }

    @Test
    void anArticleIsFoundByWhatItsTagIsCalledNowInEveryLanguage() {
        tellOfTag(1, Map.of("vi", "lúa " + mark), List.of());
        publish(article(id).tagged("lúa " + mark));
        awaitFound("lúa " + mark, id);

        tellOfTag(2, Map.of("vi", "gạo " + mark, "en", "paddy " + mark), List.of("lúa " + mark));

        awaitFound("gạo " + mark, id);
        awaitFound("paddy " + mark, id);
    }

    @Test
    void bySectionAndTimeOnlyWhatBelongsThereIsFound() {
        publish(article("a" + mark).headed(mark).inSection("kinh-te").publishedAt("2021-06-01T10:00:00Z"));
        publish(article("b" + mark).headed(mark).inSection("thoi-su").publishedAt("2021-06-02T20:00:00Z"));
        awaitFound(mark, "a" + mark);
        awaitFound(mark, "b" + mark);

        assertThat(ids(found(mark + "&section=kinh-te"))).containsExactly("a" + mark);
        assertThat(ids(found(mark + "&from=2021-06-02T00:00:00Z"))).containsExactly("b" + mark);
        assertThat(ids(found(mark + "&to=2021-06-02"))).containsExactly("a" + mark);
        assertThat(ids(found(mark + "&to=2021-06-03"))).hasSize(2);
        assertThat(ids(found(mark + "&section=khong-co"))).isEmpty();
    }

    @Test
    void aLongAnswerIsReadPageByPageAndEachArticleOnce() {
        var all = IntStream.range(0, 7).mapToObj(i -> i + "-" + mark).toList();
        all.forEach(slug -> publish(article(slug).headed("Trang " + mark)));
        await().atMost(SOON).until(() -> ids(found(mark)).size() == 7);

        var read = new ArrayList<String>();
        var path = "/search/articles?q=" + mark + "&limit=3";
        while (!path.isEmpty()) {
            var answer = feed.get(path);
            read.addAll(ids(JsonMapper.shared().readTree(answer.body())));
            path = answer.headers().firstValue("Link").orElse("").replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(read).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatBeginsAsWasTypedIsSuggested() {
        tellOfTag(1, Map.of("vi", "Đường " + mark), List.of());
        publish(article(id).headed("Mở đường " + mark + " mới"));
        awaitFound(mark, id);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(suggestions("duong " + mark.substring(0, 8)))
                        .extracting(it ->
                                it.get("kind").asString() + " " + it.get("url").asString())
                        .containsExactly("tag /tags/t-" + mark, "article /articles/" + id));
        assertThat(suggestions("kinh t"))
                .extracting(it -> it.get("url").asString())
                .contains("/sections/kinh-te");
        assertThat(suggestions("?!")).isEmpty();
    }

    @Test
    void anAnswerIsForWhoeverAskedAndAskedAgainWhetherItIsStillTheSame() {
        var answer = feed.get("/search?q=" + mark);

        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(feed.get("/search?q=" + mark, "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(answer.body()).contains("Không tìm thấy bài nào");
    }

    @Test
    void everyPageHasTheFormAndTellsBrowsersHowToSearch() {
        for (var path : List.of("/", "/sections/kinh-te", "/khong-co", "/search")) {
            var page = Jsoup.parse(feed.get(path + "?lang=en").body());
            var form = page.select("form[role=search]");
            assertThat(form.attr("action")).isEqualTo("/search");
            assertThat(form.select("label[for=search-box]").text()).isEqualTo("Words to look for");
            assertThat(form.select("input[name=lang]").val()).isEqualTo("en");
            assertThat(page.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml?lang=en");
        }
        var description = feed.get("/opensearch.xml");
        assertThat(header(description, "Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(description.body()).contains("/search?q={searchTerms}\"");
        assertThat(feed.get("/opensearch.xml?lang=en").body()).contains("/search?lang=en&amp;q={searchTerms}\"");
    }

    @Test
    void anIndexThatIsBuiltAnewGivesTheSameAnswersAlsoWithoutTheDatabase() {
        IntStream.range(0, 5).forEach(i -> publish(article(i + "-" + mark).headed("Lại " + mark + " " + i)));
        await().atMost(SOON).until(() -> ids(found(mark)).size() == 5);

        try (var another = Replica.another()) {
            await().atMost(SOON).until(() -> another.get(articles(mark)).statusCode() == 200);

            assertThat(ids(JsonMapper.shared()
                            .readTree(another.get(articles(mark)).body())))
                    .isEqualTo(ids(found(mark)));
        }
    }

    @Test
    void readersSearchWhileTheDatabaseIsAway() {
        var database = EmbeddedDatabase.startInMemory(0);
        try (var replica = Replica.start(database.uri())) {
            await().atMost(SOON).until(() -> replica.get("/search?q=a").statusCode() == 200);
            database.close();

            assertThat(replica.get("/search?q=a").statusCode()).isEqualTo(200);
            assertThat(replica.get("/search/suggestions?q=a").statusCode()).isEqualTo(200);
        }
    }

    private JsonNode awaitFound(String question, String articleId) {
        return await(question).atMost(SOON).until(() -> found(encoded(question)), it -> ids(it).contains(articleId));
    }

    private JsonNode found(String query) {
        return JsonMapper.shared().readTree(feed.get(articles(query)).body());
    }

    private static String articles(String query) {
        return "/search/articles?q="
                + query.replace(" ", "%20").replace("\"", "%22").replace("ũ", "%C5%A9");
    }

    private List<JsonNode> suggestions(String typed) {
        return JsonMapper.shared()
                .readTree(feed.get("/search/suggestions?q=" + encoded(typed)).body())
                .get("suggestions")
                .valueStream()
                .toList();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("articles")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void tellOfTag(long version, Map<String, String> names, List<String> formerNames) {
        tell(new TagChanged("t-" + mark, version, "t-" + mark, List.of(), names, formerNames, Map.of()));
    }

    private static void publish(AnArticle article) {
        tell(new ArticlePublished(article.build()));
    }

    private static AnArticle article(String id) {
        return anArticle()
                .called(id)
                .saying(new Block.Paragraph("Toàn văn của bài.", List.of()))
                .newest();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
