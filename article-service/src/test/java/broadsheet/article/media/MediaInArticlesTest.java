package broadsheet.article.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.article.announcement.Told;
import broadsheet.article.media.darkroom.APicture;
import broadsheet.web.identity.Role;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MediaInArticlesTest {

    private static final int ROUNDS = 12;

    @Test
    void anArticleShowsAMediumWithItsSizesAndItsWordsUnlessItHasItsOwn() {
        var medium = medium(321, "{\"alt\": \"Cầu\", \"credit\": \"An Bình\", \"caption\": \"Sáng nay\"}");
        var article = article(
                medium,
                "\"caption\": \"Chiều nay\"",
                "{\"type\": \"image\", \"media\": \"%s\"}".formatted(medium.id()));

        var published = Desk.move(article.id(), "publish");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.body().get("mainImage").propertyNames()).containsExactlyInAnyOrder("media", "caption");
        var told = told(article.id());
        var main = told.get("mainImage");
        assertThat(main.get("url").asString()).endsWith("/media/" + medium.id() + "/400.jpg");
        assertThat(main.get("width").asInt()).isEqualTo(400);
        assertThat(main.get("height").asInt()).isEqualTo(321);
        assertThat(main.get("caption").asString()).isEqualTo("Chiều nay");
        assertThat(main.get("credit").asString()).isEqualTo("An Bình");
        assertThat(main.get("alt").asString()).isEqualTo("Cầu");
        assertThat(main.get("renditions")
                        .valueStream()
                        .map(it -> it.get("width").asInt()))
                .containsExactly(320, 400);
        assertThat(main.at("/renditions/0/mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(main.at("/renditions/0/length").asInt())
                .isEqualTo(PictureDesk.get(PictureDesk.path(medium, 0)).body().length);
        assertThat(told.at("/body/0/caption").asString()).isEqualTo("Sáng nay");
        assertThat(told.at("/body/0/renditions")).isEqualTo(main.get("renditions"));
    }

    @Test
    void aMediumWithoutAlternativeTextKeepsAnArticleFromItsReadersUntilItHasSome() {
        var medium = medium(322, "{}");
        var article = article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}");

        assertThat(Desk.move(article.id(), "publish").errors())
                .containsExactly("mainImage.alt: must be there to be published");
        patch(medium, "{\"alt\": \"Cầu\"}");
        assertThat(Desk.move(article.id(), "publish").status()).isEqualTo(200);
    }

    @Test
    void anUnknownMediumIsRefusedWithThePathOfTheFault() {
        var unknown = "01960f2a-7c3e-8a51-9d20-5b8f0c6e1a34";

        var refused = Desk.post("", """
            {"mainImage": {"media": "%1$s"}, "body": [
             {"type": "image", "media": "none"}, {"type": "image"},
             {"type": "image", "media": "%1$s", "url": "/a.jpg"},
             {"type": "gallery", "images": [{"url": "/a.jpg"}, {"media": "%1$s"}]}]}
            """.formatted(unknown));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "mainImage.media: is no medium that the newsroom has",
                        "body[0].media: must be the id of a medium",
                        "body[1].url: is missing",
                        "body[2].media: must not be named beside a url: a picture has one of them",
                        "body[3].images[1].media: is no medium that the newsroom has");
    }

    @Test
    void aMediumStaysAsLongAsAnArticleShowsIt() {
        var medium = medium(323, "{\"alt\": \"Cầu\"}");
        var article = article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}");
        Desk.move(article.id(), "publish");
        Desk.patch(article.id(), "{\"mainImage\": null}");

        var refused = remove(medium);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains(article.id(), "Bài có ảnh");
        var uses = Desk.ask("GET", "/media/" + medium.id() + "/articles", "");
        assertThat(uses.body().at("/items/0/id").asString()).isEqualTo(article.id());
        assertThat(Desk.ask("GET", "/media/" + medium.id() + "/articles", "", "Authorization", author())
                        .body()
                        .get("items"))
                .isEmpty();
        Desk.move(article.id(), "revise");
        assertThat(remove(medium).status()).isEqualTo(204);
        assertThat(PictureDesk.get(PictureDesk.path(medium, 0)).statusCode()).isEqualTo(404);
        assertThat(Desk.collection("media.chunks").countDocuments(Filters.regex("files_id", "^" + batchOf(medium))))
                .isZero();
    }

    @Test
    void thePictureOfAnArticleThatIsTakenDownCanBeRemovedForGood() {
        var medium = medium(324, "{\"alt\": \"Cầu\"}");
        var article = article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}");
        Desk.move(article.id(), "publish");
        Desk.move(article.id(), "take-down", "{\"reason\": \"Theo yêu cầu\"}");

        assertThat(remove(medium).status()).isEqualTo(204);
        Desk.move(article.id(), "restore");
        assertThat(Desk.move(article.id(), "publish").errors())
                .containsExactly("mainImage.media: is a medium that the newsroom doesn't have any more");
    }

    @Test
    void thePicturesOfAnArticleThatIsTakenDownAreNotServedUnlessAnotherOneShowsThem() {
        var shared = medium(330, "{\"alt\": \"Cầu\"}");
        var alone = medium(331, "{\"alt\": \"Ga\"}");
        var block = "{\"type\": \"image\", \"media\": \"%s\"}".formatted(shared.id());
        var taken = article(alone, "\"credit\": \"X\"", block);
        var other = article(shared, "\"credit\": \"X\"", "{\"type\": \"divider\"}");
        Desk.move(taken.id(), "publish");
        Desk.move(other.id(), "publish");

        Desk.move(taken.id(), "take-down", "{\"reason\": \"Theo yêu cầu\"}");

        await().until(() -> status(alone) == 404);
        assertThat(Desk.ask("GET", "/media/" + alone.id(), "")
                        .body()
                        .get("withheld")
                        .asBoolean())
                .isTrue();
        assertThat(status(shared)).isEqualTo(200);
        Desk.move(other.id(), "take-down", "{\"reason\": \"Theo yêu cầu\"}");
        await().until(() -> status(shared) == 404);
    }

    @Test
    void whenItIsConfirmedThatPicturesAreGoneTheyAre() {
        var medium = medium(333, "{\"alt\": \"Cầu\"}");
        var taken = article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}");
        Desk.move(taken.id(), "publish");
        Desk.move(taken.id(), "take-down", "{\"reason\": \"Theo yêu cầu\"}");

        await().until(() -> Desk.send("GET", "/" + taken.id() + "/takedown", "")
                .body()
                .get("consumers")
                .valueStream()
                .anyMatch(consumer -> consumer.get("name").asString().equals("article-service-media")
                        && consumer.has("confirmedAt")));

        assertThat(status(medium)).isEqualTo(404);
    }

    @Test
    void aPictureThatIsWithheldIsServedAgainOnceAnArticleShowsIt() {
        var medium = medium(332, "{\"alt\": \"Cầu\"}");
        var taken = article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}");
        Desk.move(taken.id(), "publish");
        Desk.move(taken.id(), "take-down", "{\"reason\": \"Nhầm\"}");
        await().until(() -> status(medium) == 404);

        Desk.move(taken.id(), "restore");

        assertThat(status(medium)).isEqualTo(200);
        Desk.move(taken.id(), "publish");
        Desk.move(taken.id(), "take-down", "{\"reason\": \"Không nhầm\"}");
        await().until(() -> status(medium) == 404);
        assertThat(article(medium, "\"credit\": \"X\"", "{\"type\": \"divider\"}")
                        .status())
                .isEqualTo(201);
        assertThat(status(medium)).isEqualTo(200);
    }

    @Test
    void whileAnArticleIsRevisedToShowAMediumItStaysOrTheArticleIsRefused() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var medium = medium(340 + round, "{\"alt\": \"Cầu\"}");
            var article = Desk.published("Sửa lúc xoá ảnh " + round);
            Callable<Answer> revise = () -> Desk.move(
                    article.id(),
                    "revise",
                    "{\"headline\": \"Có ảnh\", \"mainImage\": {\"media\": \"%s\"}, %s}"
                            .formatted(medium.id(), Desk.REST_OF_AN_ARTICLE));
            Callable<Answer> remove = () -> remove(medium);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = both.invokeAll(List.of(revise, remove)).stream()
                        .map(Future::resultNow)
                        .map(Answer::status)
                        .toList();

                assertThat(answers.getFirst()).isIn(200, 409, 422);
                assertThat(answers.getLast()).isIn(204, 409);
                var isShown = Desk.read(article.id())
                        .body()
                        .at("/mainImage/media")
                        .asString("")
                        .equals(medium.id());
                assertThat(isShown).isEqualTo(answers.getFirst() == 200);
                assertThat(status(medium)).isEqualTo(answers.getLast() == 204 ? 404 : 200);
                assertThat(isShown && status(medium) == 404)
                        .as("a broken picture")
                        .isFalse();
            }
        }
    }

    @Test
    void onlyTheDeskUploadsAndOnlyEditorsRemove() {
        assertThat(PictureDesk.uploadAs(Desk.as("ai", Role.READER), "image/jpeg", APicture.jpeg(40, 30))
                        .status())
                .isEqualTo(403);
        var medium = medium(325, "{}");
        assertThat(Desk.ask("DELETE", "/media/" + medium.id(), "", "If-Match", "*", "Authorization", author())
                        .status())
                .isEqualTo(403);
    }

    private static int status(Answer medium) {
        return PictureDesk.get(PictureDesk.path(medium, 0)).statusCode();
    }

    private static Answer medium(int height, String words) {
        var medium = PictureDesk.upload(APicture.jpeg(400, height));
        patch(medium, words);
        return medium;
    }

    private static Answer article(Answer medium, String words, String block) {
        return Desk.post("", """
            {"headline": "Bài có ảnh", "section": "thoi-su", "mainImage": {"media": "%s", %s}, "body": [%s]}
            """.formatted(medium.id(), words, block));
    }

    private static void patch(Answer medium, String words) {
        Desk.ask("PATCH", "/media/" + medium.id(), words, "If-Match", "*");
    }

    private static Answer remove(Answer medium) {
        return Desk.ask("DELETE", "/media/" + medium.id(), "", "If-Match", "*");
    }

    private static String batchOf(Answer medium) {
        var etag = PictureDesk.get(PictureDesk.path(medium, 0)).headers().firstValue("ETag");
        return etag.map(tag -> tag.substring(1, 37)).orElse("gone");
    }

    private static String author() {
        return Desk.as("thu", Role.AUTHOR);
    }

    private static JsonNode told(String article) {
        await().until(() -> !Told.of(article).isEmpty());
        return Told.of(article).getFirst().body().get("article");
    }
}
