package broadsheet.feed.curation;

import static broadsheet.feed.curation.CuratedSection.SOON;
import static broadsheet.feed.curation.CuratedSection.headlines;
import static broadsheet.feed.curation.CuratedSection.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticleUnpublished;
import broadsheet.feed.Replica;
import broadsheet.feed.Surroundings;
import broadsheet.web.identity.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuratingTest {

    private static final String BY_RULE = """
        {"name": "lead", "rule": "latest", "most": 1}, {"name": "latest", "rule": "latest", "most": 60}\
        """;

    private final Replica feed = Replica.shared();
    private final CuratedSection section = new CuratedSection();

    @Test
    void aFrontThatNobodyHasArrangedIsInVersionZero() {
        var answer = section.ask("GET", "", "");

        assertThat(answer.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(json(answer).get("version").asInt()).isZero();
        assertThat(json(answer).get("front").asString()).isEqualTo("section:" + section.slug);
        assertThat(json(answer).at("/blocks/0/name").asString()).isEqualTo("lead");
    }

    @Test
    void whatEditorsPinStandsFirstUnderTheHeadlineAndPictureThatTheyGiveIt() {
        var pinned = section.publishes("Bài được ghim");
        section.publishes("Bài mới hơn");

        var answer = section.arrange("\"0\"", """
            {"name": "lead", "rule": "latest", "most": 2, "pins": [{"article": "%s", "headline": "Tiêu đề khác",
             "image": {"url": "/assets/khac.jpg", "alt": "Ảnh khác", "width": 1600, "height": 900,
                       "renditions": [{"url": "/assets/khac-640.jpg", "width": 640, "height": 360}]}}]}
            """.formatted(pinned));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        section.awaitHeadlines("lead", "Tiêu đề khác", "Bài mới hơn");
        var page = feed.get("/sections/" + section.slug).body();
        assertThat(page).contains("srcset=\"/assets/khac-640.jpg 640w\"", "width=\"1600\"");
        assertThat(feed.onFront("Bài được ghim").get("id").asString()).isEqualTo(pinned);
    }

    @Test
    void aWriteSaysWhichVersionItIsForAndLosesToOneBeforeIt() {
        assertThat(section.ask("PUT", "", "{\"blocks\": [" + BY_RULE + "]}").statusCode())
                .isEqualTo(428);
        assertThat(section.arrange("\"0\"", BY_RULE).statusCode()).isEqualTo(200);
        assertThat(section.arrange("\"0\"", BY_RULE).statusCode()).isEqualTo(412);
        assertThat(section.arrange("\"1\"", BY_RULE).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnpublishedArticleLeavesItsBlockAndComesBackWithItsPublication() {
        var pinned = section.publishes("Sẽ rút khỏi trang");
        section.publishes("Thế chỗ");
        section.arrange("\"0\"", pin("lead", pinned));
        section.awaitHeadlines("lead", "Sẽ rút khỏi trang");

        Surroundings.tell(new ArticleUnpublished(pinned, 2, pinned, Instant.parse("2026-03-02T12:00:00Z")));

        section.awaitHeadlines("lead", "Thế chỗ");
    }

    @Test
    void aPinComesAndGoesByTheClock() {
        var pinned = section.publishes("Theo giờ");
        section.publishes("Luôn ở đó");
        var from = Instant.now().plusSeconds(2);

        section.arrange("\"0\"", """
            {"name": "lead", "rule": "latest", "most": 1, "pins": [{"article": "%s", "from": "%s", "until": "%s"}]}
            """.formatted(pinned, from, from.plusSeconds(3)));

        section.awaitHeadlines("lead", "Luôn ở đó");
        section.awaitHeadlines("lead", "Theo giờ");
        assertThat(Instant.now()).isAfter(from);
        section.awaitHeadlines("lead", "Luôn ở đó");
    }

    @Test
    void everyReplicaLaysItOutInTheSameBytes() {
        var pinned = section.publishes("Trên mọi bản sao");
        section.publishes("Mới nhất");
        try (var another = Replica.another()) {
            section.arrange("\"0\"", pin("featured", pinned));
            section.awaitHeadlines("featured", "Trên mọi bản sao");

            for (var path : List.of("/fronts/sections/" + section.slug, "/sections/" + section.slug + "?lang=en")) {
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(another.get(path).headers().firstValue("ETag"))
                                        .isEqualTo(feed.get(path).headers().firstValue("ETag")));
            }
        }
    }

    @Test
    void aPreviewIsWhatItWouldBeAndChangesNothing() {
        var pinned = section.publishes("Xem trước");
        section.publishes("Hiện tại");
        var later = """
            {"blocks": [{"name": "featured", "rule": "none", "most": 3,
                         "pins": [{"article": "%s", "from": "2040-01-01T00:00:00Z"}]}]}
            """.formatted(pinned);

        var now = section.ask("POST", "/preview", later);
        var then = section.ask("POST", "/preview?at=2040-01-01T00:00:00Z", later);
        var page = section.ask("POST", "/preview/page?at=2040-01-01T00:00:00Z&lang=en", later);

        assertThat(json(now).get("blocks")).isEmpty();
        assertThat(headlines(json(then), "featured")).containsExactly("Xem trước");
        assertThat(page.body()).contains("Xem trước", "lang=\"en\"");
        assertThat(section.headlines("lead")).containsExactly("Hiện tại", "Xem trước");
        assertThat(json(section.ask("GET", "", "")).get("version").asInt()).isZero();
    }

    @Test
    void theHistorySaysWhoChangedWhatAndAnyVersionCanBeBroughtBack() {
        var pinned = section.publishes("Đã ghim");
        section.arrange("\"0\"", pin("lead", pinned));
        section.arrange("\"1\"", pin("featured", pinned));

        var undone = section.ask("POST", "/undo", "{}", "If-Match", "\"2\"");
        var first = section.ask("POST", "/undo", "{\"version\": 0}", "If-Match", "\"3\"");

        assertThat(json(undone).get("restored").asInt()).isEqualTo(1);
        assertThat(json(undone).get("blocks"))
                .isEqualTo(json(section.ask("GET", "/history/1", "")).get("blocks"));
        assertThat(json(first).at("/blocks/0/rule").asString()).isEqualTo("latest");
        var page = json(section.ask("GET", "/history?limit=3", ""));
        assertThat(page.get("items").valueStream().map(it -> it.get("version").asInt()))
                .containsExactly(4, 3, 2);
        assertThat(page.at("/items/2/changed").toString()).isEqualTo("[\"featured\",\"lead\"]");
        assertThat(page.at("/items/0/by/id").asString()).isEqualTo("editor");
        var rest = json(
                section.ask("GET", "/history?limit=3&cursor=" + page.get("next").asString(), ""));
        assertThat(rest.get("items").valueStream().map(it -> it.get("version").asInt()))
                .containsExactly(1);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void whereNothingWasArrangedNothingCanBeUndone() {
        assertThat(section.ask("POST", "/undo", "{}", "If-Match", "*").statusCode())
                .isEqualTo(409);
        section.arrange("\"0\"", BY_RULE);
        var unknown = section.ask("POST", "/undo", "{\"version\": 7}", "If-Match", "*");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"field\":\"version\"");
    }

    @Test
    void whatIsWrongIsNamedByItsPlaceAllAtOnce() {
        var answer = section.arrange("*", """
            {"name": "lead", "rule": "oldest", "most": 0, "pins": [
                {"article": "7"},
                {"article": "019ab3c0-8f2e-7d43-9a51-3e8d2f6b3a43", "headline": " ", "until": "tomorrow",
                 "image": {"url": "javascript:alert(1)", "alt": "a", "width": 3}},
                {"article": "019ab3c0-8f2e-7d43-9a51-3e8d2f6b3a43",
                 "from": "2026-03-02T08:00:00Z", "until": "2026-03-02T07:00:00Z"}]},
            {"name": "lead", "rule": "latest", "most": 1}, {"name": "sport", "rule": "section:", "most": 61}
            """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .get("errors")
                        .valueStream()
                        .map(it -> it.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "blocks[0].rule",
                        "blocks[0].most",
                        "blocks[0].pins[0].article",
                        "blocks[0].pins[1].headline",
                        "blocks[0].pins[1].image.url",
                        "blocks[0].pins[1].image.height",
                        "blocks[0].pins[1].until",
                        "blocks[0].pins[2].until",
                        "blocks[1].name",
                        "blocks[2].name",
                        "blocks[2].rule",
                        "blocks[2].most");
    }

    @Test
    void onlyEditorsCurateAndOnlyFrontsThatThereAre() {
        var path = "/curation/section:" + section.slug;

        assertThat(feed.get(path).statusCode()).isEqualTo(401);
        assertThat(feed.ask(Role.AUTHOR, "GET", path, "").statusCode()).isEqualTo(403);
        assertThat(feed.ask(Role.EDITOR, "GET", "/curation/section:khong-co", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(feed.ask(Role.EDITOR, "GET", "/curation/away", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSectionKeepsItsArrangementUnderAnotherName() {
        var pinned = section.publishes("Đổi tên mục");
        section.arrange("\"0\"", pin("featured", pinned));
        var renamed = "moi-" + section.slug;
        section.isCalled(renamed, 2, List.of(section.slug));

        await().atMost(SOON).until(() -> feed.get("/fronts/sections/" + renamed).statusCode() == 200);

        assertThat(headlines(json(feed.get("/fronts/sections/" + renamed)), "featured"))
                .containsExactly("Đổi tên mục");
        assertThat(json(section.ask("GET", "", "")).get("front").asString()).isEqualTo("section:" + renamed);
    }

    private static String pin(String block, String article) {
        return "{\"name\": \"%s\", \"rule\": \"latest\", \"most\": 1, \"pins\": [{\"article\": \"%s\"}]}"
                .formatted(block, article);
    }
}
