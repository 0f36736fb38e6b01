package broadsheet.article.announcement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatReadersAreToSeeTest {

    private static final String EVERYTHING = """
        {"language": "en", "headline": "The river at dawn", "standfirst": "A short walk", "dateline": "Huế",
         "bylines": ["An Bình", "Lê Thu"], "section": "thoi-su", "tags": ["rivers", "Huế"],
         "mainImage": {"url": "/assets/river.svg", "caption": "The river", "credit": "An Bình", "alt": "A river"},
         "body": [{"type": "paragraph", "text": "One"},
                  {"type": "heading", "level": 3, "text": "Two"},
                  {"type": "image", "url": "https://anh.example/b.jpg", "caption": "C", "credit": "D", "alt": "E"},
                  {"type": "quote", "text": "Three", "attribution": "Mrs Lan"},
                  {"type": "list", "ordered": true, "items": ["Four", "Five"],
                   "itemMarks": [[{"style": "link", "from": 0, "to": 4, "href": "https://example.org/"}], []]},
                  {"type": "gallery", "caption": "G", "images": [{"url": "/a.svg", "alt": "A"},
                   {"url": "/b.svg", "caption": "C", "credit": "D", "alt": "B"}]},
                  {"type": "table", "caption": "T", "header": ["H"], "rows": [["1"], [""]]},
                  {"type": "embed", "url": "https://vimeo.com/1", "caption": "E"},
                  {"type": "pull-out", "title": "P", "text": "Six",
                   "marks": [{"style": "strong", "from": 0, "to": 3}]},
                  {"type": "divider"}]}
        """;

    @Test
    void theLongestArticleIsToldWhole() {
        // Each of these characters is two of Unicode's composed form: the event is longer than the request
        var paragraph = "{\"type\": \"paragraph\", \"text\": \"%s\"}".formatted("\u0958".repeat(9_500));
        var body = "{\"headline\": \"Bài dài nhất\", \"section\": \"thoi-su\", \"body\": [%s]}"
                .formatted(String.join(",", Collections.nCopies(18, paragraph)));

        var article = Desk.move(Desk.post("", body).id(), "publish");

        assertThat(article.status()).isEqualTo(200);
        var told = allToldOf(article.id()).getFirst().body().get("article");
        assertThat(told.toString().getBytes(UTF_8)).hasSizeGreaterThan(1_000_000);
        assertThat(told.get("body")).isEqualTo(article.body().get("body"));
    }

    @Test
    void anArticleHasNoMorePicturesThanCanBeTold() {
        var gallery = "{\"type\": \"gallery\", \"images\": [%s]}"
                .formatted(String.join(",", Collections.nCopies(60, "{\"url\": \"/a.jpg\", \"alt\": \"A\"}")));
        var galleries = String.join(",", Collections.nCopies(5, gallery));

        assertThat(Desk.post("", "{\"body\": [%s]}".formatted(galleries)).status())
                .isEqualTo(201);
        assertThat(Desk.post("", "{\"mainImage\": {\"url\": \"/a.jpg\"}, \"body\": [%s]}".formatted(galleries))
                        .errors())
                .containsExactly(
                        "body[4]: brings the article to 301 pictures, mainImage included; it may have at most 300");
    }

    @Test
    void whatTheLogWouldNotTakeIsNotPublishedAndNotPlanned() {
        var published = Desk.published("Dài quá");
        correctedOften(published.id());
        Desk.patch(published.id(), "{\"standfirst\": \"Dài hơn\"}");

        var revised = Desk.move(published.id(), "revise");

        assertThat(revised.status()).isEqualTo(422);
        assertThat(revised.errors()).singleElement().asString().startsWith("body: is too long for readers");
        assertThat(Desk.read(published.id()).version()).isEqualTo(3);
        assertThat(allToldOf(published.id())).hasSize(1);
        Desk.move(published.id(), "unpublish");
        assertThat(Desk.move(published.id(), "schedule", "{\"publishAt\": \"2045-05-01T06:00:00Z\"}")
                        .errors())
                .singleElement()
                .asString()
                .startsWith("body: is too long for readers");
    }

    @Test
    void aPublishTellsEveryFieldAsTheDeskWroteIt() {
        var article = Desk.move(Desk.post("", EVERYTHING).id(), "publish");

        var told = allToldOf(article.id()).getFirst().body().get("article");

        assertThat(told.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "slug",
                        "language",
                        "headline",
                        "standfirst",
                        "dateline",
                        "bylines",
                        "section",
                        "tags",
                        "mainImage",
                        "body",
                        "publishedAt",
                        "updatedAt",
                        "formerSlugs",
                        "formerPaths",
                        "corrections");
        told.propertyNames().stream()
                .filter(field -> !field.equals("corrections"))
                .forEach(field ->
                        assertThat(told.get(field)).isEqualTo(article.body().get(field)));
    }

    @Test
    void aRevisionTellsTheWholeTextAndWhenItChanged() {
        var article = Desk.move(Desk.post("", EVERYTHING).id(), "publish");
        Desk.patch(article.id(), "{\"headline\": \"The river at noon\", \"mainImage\": null}");
        var revised = Desk.move(article.id(), "revise");

        var told = allToldOf(article.id()).getLast().body().get("article");

        assertThat(told.get("headline").asString()).isEqualTo("The river at noon");
        assertThat(told.has("mainImage")).isFalse();
        assertThat(told.get("body")).isEqualTo(article.body().get("body"));
        assertThat(told.get("slug").asString()).isEqualTo(article.text("slug"));
        assertThat(told.get("publishedAt")).isEqualTo(article.body().get("publishedAt"));
        assertThat(told.get("updatedAt")).isEqualTo(revised.body().get("updatedAt"));
        assertThat(told.get("version").asLong()).isEqualTo(4);
    }

    @Test
    void anUnpublishTellsWhichAddressIsGoneAndNothingOfTheText() {
        var id = Desk.published("Gỡ khỏi mắt người đọc").id();
        var gone = Desk.move(id, "unpublish");

        assertThat(allToldOf(id).getLast().body()).isEqualTo(json("""
            {"articleId": "%s", "version": 3, "slug": "go-khoi-mat-nguoi-doc", "unpublishedAt": "%s"}
            """.formatted(id, gone.text("unpublishedAt"))));
    }

    @Test
    void whatComesBackIsToldAsPublishedWithTheTextOfNow() {
        var id = Desk.published("Đi rồi về").id();
        Desk.move(id, "unpublish");
        Desk.patch(id, "{\"headline\": \"Về rồi\"}");
        Desk.move(id, "publish");

        var told = allToldOf(id).getLast();

        assertThat(told.type()).isEqualTo("broadsheet.article.published.v1");
        assertThat(told.body().at("/article/headline").asString()).isEqualTo("Về rồi");
        assertThat(told.body().at("/article/slug").asString()).isEqualTo("di-roi-ve");
        assertThat(told.body().at("/article/version").asLong()).isEqualTo(5);
    }

    @Test
    void ofManyMovesAtOnceOneIsMadeAndToldOnce() throws InterruptedException {
        var draft = Desk.draft("Cùng đăng");
        Callable<Answer> publish = () -> Desk.post("/" + draft.id() + "/publish", "", "If-Match", draft.etag());
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(desks.invokeAll(Collections.nCopies(8, publish)))
                    .extracting(Future::resultNow)
                    .extracting(Answer::status)
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
        }

        assertThat(allToldOf(draft.id())).extracting(Told::type).containsExactly("broadsheet.article.published.v1");
    }

    /** As if it had been put right for many years. */
    private static void correctedOften(String id) {
        var correction = new Document("text", "\ud83d\udd8a".repeat(1_000)).append("at", Date.from(Instant.now()));
        Desk.stored()
                .updateOne(eq("_id", id), Updates.set("edition.corrections", Collections.nCopies(1_050, correction)));
    }

    /** What has been told of an article, once nothing more waits to be told. */
    private static List<Told> allToldOf(String id) {
        await().until(() -> Desk.stored().countDocuments(and(eq("_id", id), exists("outbox"))) == 0);
        return Told.of(id);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
