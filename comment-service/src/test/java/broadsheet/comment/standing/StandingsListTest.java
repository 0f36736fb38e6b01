package broadsheet.comment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingsListTest {

    private static final String LIST = "/moderation/standings";
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final String article = Desk.published();
    private final String mark = UUID.randomUUID().toString();

    @Test
    void whoeverStandsInAnyWayIsListedTheLastDecidedAboutFirst() {
        stand("a", "trusted", "");
        stand("b", "banned", "");
        stand("c", "suspended", ", \"until\": \"2035-01-01T00:00:00Z\"");
        stand("a", "banned", "");

        assertThat(walk("")).startsWith(reader("a"), reader("c"), reader("b"));
        assertThat(walk("?standing=banned"))
                .startsWith(reader("a"), reader("b"))
                .doesNotContain(reader("c"));
        assertThat(walk("?standing=trusted")).doesNotContain(reader("a"), reader("b"), reader("c"));
        assertThat(Reader.moderate("GET", LIST + "?standing=suspended", "")
                        .body()
                        .at("/standings/0/until")
                        .asString())
                .isEqualTo("2035-01-01T00:00:00Z");
    }

    @Test
    void whatHasEndedOrBeenTakenBackIsNotListed() {
        stand("a", "banned", "");
        stand("a", "normal", "");
        var ended = new Standing(reader("b"), 1, Standing.Kind.BANNED, LONG_AGO, null, null, null, LONG_AGO);
        assertThat(Desk.part(Standings.class).store(Standing.normal(reader("b")), ended))
                .isTrue();

        assertThat(walk("")).doesNotContain(reader("a"), reader("b"));
    }

    @Test
    void pageByPageEverybodyComesOnceWhateverIsDecidedMeanwhile() {
        var readers = IntStream.range(0, 7).mapToObj(number -> "r" + number).toList();
        readers.forEach(name -> stand(name, "trusted", ""));

        var first = Reader.moderate("GET", LIST + "?standing=trusted&limit=3", "");
        stand("late", "trusted", "");
        var seen = new ArrayList<>(readers(first));
        for (var next = first.text("next"); seen.size() < 7; ) {
            var page = Reader.moderate("GET", LIST + "?standing=trusted&limit=2&cursor=" + next, "");
            seen.addAll(readers(page));
            next = page.text("next");
        }

        assertThat(first.link()).startsWith("<" + LIST + "?standing=trusted&cursor=");
        assertThat(seen.subList(0, 7))
                .containsExactlyElementsOf(
                        readers.reversed().stream().map(this::reader).toList());
    }

    @Test
    void aStandingThatThereIsNotIsRefusedByName() {
        var answer = Reader.moderate("GET", LIST + "?standing=normal", "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("standing: must be trusted, suspended or banned");
    }

    @Test
    void anEndThatNoDatabaseCanKeepIsRefusedByName() {
        stand("a", "trusted", "");
        var path = "/readers/" + reader("a") + "/standing";

        for (var until : List.of("+300000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "2999-01-01T00:00:00Z")) {
            var body = "{\"standing\": \"suspended\", \"reason\": \"spam\", \"until\": \"%s\"}".formatted(until);
            var refused = Reader.moderate("PUT", path, body);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors()).containsExactly("until: must be within 100 years: what doesn't end has none");
        }
    }

    private void stand(String name, String standing, String more) {
        var who = reader(name);
        Reader.comment(article, "Của " + name + " " + UUID.randomUUID(), "Authorization", Reader.as(who, Role.READER));
        var body = "{\"standing\": \"%s\", \"reason\": \"fits\"%s}".formatted(standing, more);
        assertThat(Reader.moderate("PUT", "/readers/" + who + "/standing", body).status())
                .isEqualTo(200);
    }

    private String reader(String name) {
        return name + "-" + mark;
    }

    private static List<String> walk(String query) {
        return readers(Reader.moderate("GET", LIST + query, ""));
    }

    private static List<String> readers(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .get("standings")
                .valueStream()
                .map(standing -> standing.get("reader").asString())
                .toList();
    }
}
