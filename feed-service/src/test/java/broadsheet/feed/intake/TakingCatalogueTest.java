package broadsheet.feed.intake;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.AuthorChanged;
import broadsheet.events.Portrait;
import broadsheet.events.ProfileLink;
import broadsheet.events.SectionChanged;
import broadsheet.events.SectionRetired;
import broadsheet.events.TagChanged;
import broadsheet.events.TagRetired;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Replica;
import broadsheet.feed.Surroundings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingCatalogueTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Replica feed = Replica.shared();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Test
    void aRenamedTagIsCalledSoOnPagesThatAreInMemory() {
        tell(tag(1, "cũ " + mark, "cu-" + mark));
        publish(anArticle().tagged("cũ " + mark));
        onPage(".tags a", "cũ " + mark);

        tell(renamed(2));

        onPage(".tags a", "mới " + mark);
        assertThat(page("/articles/" + id).select(".tags a").attr("href")).isEqualTo("/tags/moi-" + mark);
        assertThat(feed.get("/pages/articles/" + id).body())
                .contains("mới " + mark)
                .doesNotContain("cũ " + mark);
    }

    @Test
    void aTagHasAFrontWithItsArticlesThatFollowsWhatHappens() {
        tell(tag(1, "cũ " + mark, "cu-" + mark));
        publish(anArticle().tagged("cũ " + mark));
        awaitFront("/tags/cu-" + mark, id);
        assertThat(page("/tags/cu-" + mark).select("h1").text()).isEqualTo("cũ " + mark);
        assertThat(page("/tags/cu-" + mark + "?lang=en").select("h1").text()).isEqualTo("cũ " + mark);

        tell(new ArticlePublished(
                anArticle().called(other).tagged("CŨ " + mark).newest().build()));
        awaitFront("/tags/cu-" + mark, other);
        tell(renamed(2));

        awaitFront("/tags/moi-" + mark, id);
        assertThat(page("/tags/moi-" + mark).select("h1").text()).isEqualTo("mới " + mark);
        assertThat(page("/tags/moi-" + mark + "?lang=en").select(".standfirst").text())
                .isEqualTo("What is new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/cu-%s", "/fronts/tags/cu-%s", "/tags/cu-%s?lang=en"})
    void aFormerSlugLeadsOn(String path) {
        tell(renamed(2));
        var former = path.formatted(mark);
        await().atMost(SOON).until(() -> feed.get(former).statusCode() == 301);

        assertThat(feed.get(former).headers().firstValue("Location")).contains(former.replace("cu-", "moi-"));
    }

    @Test
    void theAddressAndTheArticlesOfAMergedTagAreTheOtherOnes() {
        tell(tag(1, "cũ " + mark, "cu-" + mark));
        tell(new TagChanged(other, 1, "kia-" + mark, List.of(), Map.of("vi", "kia " + mark), List.of(), Map.of()));
        publish(anArticle().tagged("cũ " + mark));
        onPage(".tags a", "cũ " + mark);

        tell(new TagRetired(id, 2, "cu-" + mark, List.of(), List.of("cũ " + mark), other));

        onPage(".tags a", "kia " + mark);
        await().atMost(SOON).until(() -> feed.get("/tags/cu-" + mark).statusCode() == 301);
        assertThat(feed.get("/tags/cu-" + mark).headers().firstValue("Location"))
                .contains("/tags/kia-" + mark);
        awaitFront("/tags/kia-" + mark, id);
    }

    @Test
    void whatATagWasMergedIntoMayBeHeardOfLater() {
        tell(tag(1, "cũ " + mark, "cu-" + mark));
        publish(anArticle().tagged("cũ " + mark));
        awaitFront("/tags/cu-" + mark, id);
        tell(new TagRetired(id, 2, "cu-" + mark, List.of(), List.of("cũ " + mark), other));
        await().atMost(SOON)
                .until(() -> page("/articles/" + id).select(".tags a").isEmpty());
        onPage(".tags li", "cũ " + mark);

        tell(new TagChanged(other, 1, "kia-" + mark, List.of(), Map.of("vi", "kia " + mark), List.of(), Map.of()));

        onPage(".tags a", "kia " + mark);
    }

    @Test
    void anAuthorHasAPageWithNamePictureLifeLinksAndArticles() {
        tell(author(1, "Người Cũ " + mark, List.of()));
        publish(anArticle().by("Người Cũ " + mark));
        onPage(".authors a", "Người Cũ " + mark);
        awaitFront("/authors/nguoi-" + mark, id);

        tell(author(2, "Người Mới " + mark, List.of("Người Cũ " + mark)));

        onPage(".authors a", "Người Mới " + mark);
        await().atMost(SOON)
                .until(() -> page("/authors/nguoi-" + mark).select("h1").text().equals("Người Mới " + mark));
        var author = page("/authors/nguoi-" + mark + "?lang=en");
        assertThat(author.select(".intro-biography").text()).isEqualTo("Writes about rice.");
        assertThat(author.select(".intro-picture img").attr("src")).isEqualTo("/assets/thu.jpg");
        assertThat(author.select(".intro-links a").eachAttr("href")).containsExactly("https://xahoi.example/@thu");
        await().atMost(SOON)
                .until(() ->
                        feed.onFront("Tin " + mark).at("/bylines/0").asString().equals("Người Mới " + mark));
    }

    @Test
    void aRenamedSectionIsInTheNavigationOfEveryPageAndItsFormerAddressLeadsOn() {
        tell(section(1, "Mục cũ " + mark, "muc-cu-" + mark, List.of()));
        publish(anArticle().inSection("muc-cu-" + mark));
        onPage(".label", "Mục cũ " + mark);
        awaitSection("/fronts/sections/muc-cu-" + mark);

        tell(section(2, "Mục mới " + mark, "muc-moi-" + mark, List.of("muc-cu-" + mark)));

        onPage(".label", "Mục mới " + mark);
        awaitSection("/fronts/sections/muc-moi-" + mark);
        assertThat(feed.get("/sections/muc-cu-" + mark).statusCode()).isEqualTo(301);
        for (var path : List.of("/", "/articles/" + id, "/sections/kinh-te", "/sections/muc-moi-" + mark)) {
            assertThat(page(path).select(".sections a").eachText())
                    .contains("Mục mới " + mark)
                    .doesNotContain("Mục cũ " + mark);
        }
        assertThat(feed.onFront("Tin " + mark).get("section").asString()).isEqualTo("muc-moi-" + mark);

        tell(new SectionRetired(id, 3, "muc-moi-" + mark, List.of("muc-cu-" + mark), null));
        await().atMost(SOON)
                .until(() -> !page("/").select(".sections a").eachText().contains("Mục mới " + mark));
    }

    @Test
    void anotherReplicaHearsOfARename() {
        tell(tag(1, "cũ " + mark, "cu-" + mark));
        publish(anArticle().tagged("cũ " + mark));
        try (var replica = Replica.another()) {
            tell(renamed(2));

            for (var each : List.of(feed, replica)) {
                await().atMost(SOON)
                        .until(() -> each.get("/articles/" + id).body().contains("mới " + mark));
            }
        }
    }

    @Test
    void anOlderEventChangesNothing() {
        tell(renamed(3));
        await().atMost(SOON).until(() -> feed.get("/tags/moi-" + mark).statusCode() == 200);
        tell(tag(2, "cũ " + mark, "cu-" + mark));
        tell(new TagChanged(other, 1, "sau-" + mark, List.of(), Map.of("vi", "sau " + mark), List.of(), Map.of()));
        await().atMost(SOON).until(() -> feed.get("/tags/sau-" + mark).statusCode() == 200);

        assertThat(feed.get("/tags/moi-" + mark).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndHoldsNothingUp() {
        Surroundings.tell(
                "broadsheet.catalogue", id, "{\"id\": \"" + id + "\"}", Map.of("ce_type", "broadsheet.tag.changed.v1"));
        tell(tag(1, "sau hỏng " + mark, "sau-hong-" + mark));

        await().atMost(SOON).until(() -> feed.get("/tags/sau-hong-" + mark).statusCode() == 200);
        await().atMost(SOON)
                .until(() -> Surroundings.values("broadsheet.catalogue.feed-service.dlq").stream()
                        .anyMatch(value -> value.contains(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/khong-co", "/authors/khong-co", "/fronts/tags/khong-co", "/fronts/authors/x"})
    void whatNobodyKnowsIsNotFound(String path) {
        assertThat(feed.get(path).statusCode()).isEqualTo(404);
    }

    private void publish(AnArticle article) {
        tell(new ArticlePublished(
                article.called(id).headed("Tin " + mark).newest().build()));
        feed.onFront("Tin " + mark);
    }

    private TagChanged tag(long version, String name, String slug) {
        return new TagChanged(id, version, slug, List.of(), Map.of("vi", name), List.of(), Map.of());
    }

    private TagChanged renamed(long version) {
        return new TagChanged(
                id,
                version,
                "moi-" + mark,
                List.of("cu-" + mark),
                Map.of("vi", "mới " + mark),
                List.of("cũ " + mark),
                Map.of("en", "What is new"));
    }

    private AuthorChanged author(long version, String name, List<String> formerNames) {
        return new AuthorChanged(
                id,
                version,
                "nguoi-" + mark,
                List.of(),
                Map.of("vi", name),
                formerNames,
                Map.of(),
                Map.of("vi", "Viết về lúa gạo.", "en", "Writes about rice."),
                new Portrait("/assets/thu.jpg", null),
                List.of(
                        new ProfileLink("Mastodon", "https://xahoi.example/@thu"),
                        new ProfileLink("Xấu", "javascript:alert(1)")));
    }

    private SectionChanged section(long version, String name, String slug, List<String> formerSlugs) {
        return new SectionChanged(id, version, slug, formerSlugs, Map.of("vi", name), Map.of(), 900, null);
    }

    private void onPage(String selector, String text) {
        await(text)
                .atMost(SOON)
                .until(() -> page("/articles/" + id).select(selector).eachText().contains(text));
    }

    private void awaitFront(String path, String articleId) {
        await(path)
                .atMost(SOON)
                .until(() -> feed.get("/fronts" + path).statusCode() == 200
                        && feed.items("/fronts" + path).stream()
                                .anyMatch(item -> item.get("id").asString().equals(articleId)));
    }

    private void awaitSection(String path) {
        await(path).atMost(SOON).until(() -> feed.get(path).body().contains(id));
    }

    private Document page(String path) {
        return Jsoup.parse(feed.get(path).body());
    }
}
