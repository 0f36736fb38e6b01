package broadsheet.article.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.article.media.darkroom.APicture;
import broadsheet.web.identity.Role;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    private static final String AUTHOR = Desk.as("thu", Role.AUTHOR);

    @Test
    void anUploadedPictureComesBackUprightInItsSizesAndWithoutWhereItWasTaken() throws IOException {
        var medium = PictureDesk.upload(APicture.jpegWithExif(1_000, 702, 6));

        assertThat(medium.status()).isEqualTo(201);
        assertThat(medium.location()).isEqualTo("/media/" + medium.id());
        assertThat(medium.etag()).isEqualTo("\"1\"");
        assertThat(medium.body().get("width").asInt()).isEqualTo(702);
        assertThat(medium.body().get("height").asInt()).isEqualTo(1_000);
        assertThat(medium.body()
                        .get("renditions")
                        .valueStream()
                        .map(it -> it.get("width").asInt()))
                .containsExactly(320, 640, 702);
        for (var i = 0; i < 3; i++) {
            var file = PictureDesk.get(PictureDesk.path(medium, i)).body();
            assertThat(ImageIO.read(new ByteArrayInputStream(file)).getWidth())
                    .isEqualTo(medium.body().at("/renditions/" + i + "/width").asInt());
            assertThat(new String(file, ISO_8859_1)).doesNotContain("Exif", APicture.PLACE);
        }
    }

    @Test
    void readersAndCachesKeepAPictureForEver() {
        var path = PictureDesk.path(PictureDesk.upload(APicture.jpeg(400, 301)), 0);

        var answer = PictureDesk.get(path);
        var etag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=31536000", "public", "immutable"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        assertThat(etag).startsWith("\"");
        assertThat(PictureDesk.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        var head = PictureDesk.reader("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        assertThat(head.headers().firstValue("ETag")).hasValue(etag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/%s/321.jpg",
                "/media/%s/320.png",
                "/media/%s/..%%5c320.jpg",
                "/media/none/320.jpg",
                "/media/%s/320.jpg%%00",
                "/media/01960f2a-7c3e-8a51-9d20-5b8f0c6e1a34/320.jpg"
            })
    void whatIsNotThereIsNotThere(String path) {
        var medium = PictureDesk.upload(APicture.jpeg(400, 302));

        assertThat(PictureDesk.get(path.formatted(medium.id())).statusCode()).isIn(400, 404);
    }

    @Test
    void theSameBytesAreOneMediumAndTheFirstWordsStay() {
        var first = PictureDesk.uploadAs(AUTHOR, "image/jpeg", APicture.jpeg(400, 303));
        patch(first, "{\"alt\": \"Cầu\"}", AUTHOR);

        var again = PictureDesk.upload(APicture.jpeg(400, 303));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.text("alt")).isEqualTo("Cầu");
        assertThat(again.body().at("/uploadedBy/id").asString()).isEqualTo("thu");
    }

    @Test
    void aRetryIsAnsweredAsTheFirstAndAKeyIsForOnePicture() {
        var first = PictureDesk.upload(APicture.jpeg(400, 304), "Idempotency-Key", "picture-1");
        var retry = PictureDesk.upload(APicture.jpeg(400, 304), "Idempotency-Key", "picture-1");
        var other = PictureDesk.upload(APicture.jpeg(400, 305), "Idempotency-Key", "picture-1");

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors()).singleElement().asString().startsWith("Idempotency-Key");
    }

    @Test
    void ofTwoWhoSendTheSameAtOnceOneBringsItAndNothingIsLeftBehind() throws InterruptedException {
        Callable<Answer> upload = () -> PictureDesk.upload(APicture.jpeg(400, 306));

        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = desks.invokeAll(Collections.nCopies(4, upload)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
            assertThat(answers)
                    .extracting(Answer::id)
                    .containsOnly(answers.getFirst().id());
            var batch = stored(answers.getFirst().id());
            assertThat(StreamSupport.stream(
                            Desk.collection("media.files")
                                    .find(Filters.regex("filename", "^400\\.jpg$"))
                                    .spliterator(),
                            false))
                    .as("files of the batch %s", batch)
                    .anySatisfy(file -> assertThat(file.getString("_id")).isEqualTo(batch + "-400"));
        }
        assertThat(Desk.collection("media.notes").countDocuments()).isZero();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedWhateverItCallsItself() {
        var html = PictureDesk.upload("<html><script>alert(1)</script>".getBytes(UTF_8));
        var bomb = PictureDesk.upload(APicture.bomb());
        var json = PictureDesk.uploadAs(AUTHOR, "application/json", "{}".getBytes(UTF_8));
        var picture = PictureDesk.uploadAs(AUTHOR, "application/octet-stream", APicture.jpeg(400, 307));

        assertThat(html.status()).isEqualTo(422);
        assertThat(html.errors())
                .containsExactly("body: is HTML or XML, and no picture; send a JPEG, PNG, WebP or GIF");
        assertThat(bomb.status()).isEqualTo(422);
        assertThat(bomb.errors()).singleElement().asString().contains("30000 × 30000 pixels");
        assertThat(json.status()).isEqualTo(415);
        assertThat(picture.status()).isEqualTo(201);
        assertThat(Desk.collection("media.notes").countDocuments()).isZero();
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAndOneOfMegabytesIsNot() {
        var tail = new byte[2_000_000];

        assertThat(PictureDesk.upload(APicture.concat(APicture.jpeg(400, 308), tail))
                        .status())
                .isEqualTo(201);
        assertThat(PictureDesk.upload(new byte[20 * 1_024 * 1_024 + 1]).status())
                .isEqualTo(413);
        assertThat(Desk.post("", "{\"headline\": \"%s\"}".formatted("a".repeat(600_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void ofAnUploadWhoseConnectionBreaksNothingIsLeft() throws IOException {
        var picture = APicture.jpeg(400, 312);
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), Desk.at("/").getPort())) {
            var head = "POST /media HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + AUTHOR
                    + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            socket.getOutputStream().write(picture, 0, picture.length / 2);
            socket.getOutputStream().flush();
        }

        var again = PictureDesk.upload(picture);

        assertThat(again.status()).as("nobody has brought it before").isEqualTo(201);
        await().untilAsserted(() ->
                assertThat(Desk.collection("media.notes").countDocuments()).isZero());
    }

    @Test
    void whatAnUploadLeftOnDiskThatWasKilledIsRemovedByALaterOne() throws IOException {
        PictureDesk.upload(APicture.jpeg(400, 313));
        var left = Files.write(Incoming.FOLDER.resolve("killed"), new byte[10]);
        var going = Files.write(Incoming.FOLDER.resolve("going-on"), new byte[10]);
        var now = Files.getLastModifiedTime(going).toInstant();
        Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofHours(2))));

        PictureDesk.upload(APicture.jpeg(400, 314));

        assertThat(left).doesNotExist();
        assertThat(going).exists();
        Files.delete(going);
    }

    @Test
    void wordsAreChangedByWhoeverReadThemLastAndAuthorsChangeTheirOwn() {
        var medium = PictureDesk.upload(APicture.jpeg(400, 309));

        var patched = ask("PATCH", medium, "{\"credit\": \"An Bình\"}", "If-Match", "\"1\"");

        assertThat(patched.text("credit")).isEqualTo("An Bình");
        assertThat(patched.etag()).isEqualTo("\"2\"");
        assertThat(ask("PATCH", medium, "{\"credit\": \"X\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(ask("PATCH", medium, "{\"credit\": \"X\"}").status()).isEqualTo(428);
        assertThat(patch(medium, "{\"alt\": \"X\"}", AUTHOR).status()).isEqualTo(403);
        assertThat(patch(medium, "{\"alt\": \"a\\u0007\"}", Desk.as("linh", Role.EDITOR))
                        .errors())
                .containsExactly("alt: must not contain line breaks or control characters");
        assertThat(ask("GET", medium, "").body()).isEqualTo(patched.body());
    }

    @Test
    void mediaAreFoundByTheirWordsWithoutAccents() {
        var first = PictureDesk.upload(APicture.jpeg(400, 310));
        var second = PictureDesk.upload(APicture.jpeg(400, 311));
        for (var medium : List.of(first, second)) {
            patch(medium, "{\"caption\": \"Chợ nổi Cái Răng\"}", Desk.as("linh", Role.EDITOR));
        }

        var page = Desk.ask("GET", "/media?q=cho+noi+cai+r&limit=1", "");
        var next = Desk.ask("GET", "/media?q=cho+noi+cai+r&limit=1&cursor=" + page.text("next"), "");

        assertThat(page.body().at("/items/0/id").asString()).isEqualTo(second.id());
        assertThat(next.body().at("/items/0/id").asString()).isEqualTo(first.id());
        assertThat(next.body().has("next")).isFalse();
        assertThat(Desk.ask("GET", "/media?q=vietcong", "").body().get("items")).isEmpty();
        assertThat(Desk.ask("GET", "/media?cursor=x", "").status()).isEqualTo(400);
    }

    private static String stored(String id) {
        return requireNonNull(
                        Desk.collection("media").find(Filters.eq("_id", id)).first())
                .getString("batch");
    }

    private static Answer patch(Answer medium, String patch, String who) {
        return ask("PATCH", medium, patch, "If-Match", "*", "Authorization", who);
    }

    private static Answer ask(String method, Answer medium, String body, String... headers) {
        return Desk.ask(method, "/media/" + medium.id(), body, headers);
    }
}
