package broadsheet.comment.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What many do to one comment at once comes out as if they had done it one after the other. */
class RacesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MANY = 50;

    private final String article = Desk.published();
    private final Answer comment = Reader.comment(article, "Ai cũng muốn đổi");
    private final String path = "/comments/" + comment.id();

    @Test
    void ofManyEditsOfOneVersionOneIsTakenAndTheOthersAreTold() throws InterruptedException {
        var answers = atOnce(IntStream.range(0, 8)
                .mapToObj(number -> edit("Bản " + number, comment.etag()))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(7);
        var taken = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(Reader.get(path).text("text")).isEqualTo(taken.text("text"));
    }

    @Test
    void repliesToACommentThatIsBeingRemovedAreThereOrRefusedAndCountedRight() throws InterruptedException {
        var deeds = Stream.concat(
                        IntStream.range(0, 12)
                                .<Callable<Answer>>mapToObj(
                                        number -> () -> Reader.reply(article, comment.id(), "Đáp " + number)),
                        Stream.<Callable<Answer>>of(() -> Reader.remove(comment.id())))
                .toList();

        var answers = atOnce(deeds);

        var taken = answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 204, 422);
        assertThat(Reader.get(path).text("status")).isEqualTo("removed");
        assertThat(Reader.discussion(article).count()).isEqualTo(taken);
        await().atMost(SOON).until(() -> Reader.get(path).body().get("replies").asLong() == taken);
    }

    @Test
    void whatFiftyReadersRecommendAtOnceIsRecommendedFiftyTimes() throws InterruptedException {
        var all = atOnce(IntStream.range(0, MANY)
                .mapToObj(number -> recommend("PUT", number))
                .toList());
        assertThat(all).extracting(Answer::status).containsOnly(200);
        assertThat(recommendations()).isEqualTo(MANY);

        atOnce(IntStream.range(0, MANY)
                .mapToObj(number -> recommend(number % 2 == 0 ? "DELETE" : "PUT", number))
                .toList());

        assertThat(recommendations()).isEqualTo(MANY / 2);
    }

    @Test
    void oneReaderWhoCannotMakeUpTheirMindCountsOnceOrNotAtAll() throws InterruptedException {
        atOnce(IntStream.range(0, MANY)
                .mapToObj(number -> recommend(number % 2 == 0 ? "PUT" : "DELETE", 0))
                .toList());

        var last = Reader.send("GET", path, "", "Authorization", reader(0));
        assertThat(last.body().get("recommendations").asLong())
                .isEqualTo(last.body().get("recommended").asBoolean() ? 1 : 0);
    }

    @Test
    void moderationAndEditsAtOnceAreAllDoneOrRefusedAndEachIsInTheAuditLog() throws InterruptedException {
        var answers = atOnce(Stream.concat(
                        IntStream.range(0, 6).mapToObj(number -> edit("Sửa " + number, "*")),
                        Stream.of("feature", "unfeature", "hold", "approve", "reject", "approve")
                                .<Callable<Answer>>map(verb -> () -> Reader.move(comment.id(), verb)))
                .toList());

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409);
        var done = answers.stream().filter(answer -> answer.status() == 200).count();
        var decisions =
                Reader.moderate("GET", path + "/decisions?limit=100", "").body().get("decisions");
        assertThat(decisions.valueStream().map(line -> line.get("version").asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 1 + done).boxed().toList());
    }

    private Callable<Answer> edit(String text, String version) {
        return () -> Reader.send("PATCH", path, "{\"text\": \"%s\"}".formatted(text), "If-Match", version);
    }

    private Callable<Answer> recommend(String method, int number) {
        return () -> Reader.send(method, path + "/recommendation", "", "Authorization", reader(number));
    }

    private static String reader(int number) {
        return Reader.as("one-of-many-" + number, Role.READER);
    }

    private long recommendations() {
        return Reader.get(path).body().get("recommendations").asLong();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> deeds) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(deeds).stream().map(RacesTest::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> deed) {
        try {
            return deed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
