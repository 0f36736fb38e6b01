package broadsheet.comment.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instance that lets everybody at one address write three times. */
class LimitingWritersTest {

    private static final String HOUSE = "203.0.113.9";

    private static int strict;

    private final String article = Desk.published();

    @BeforeAll
    static void startStrictInstance() {
        strict = Reader.anotherInstance("--rate-limits.per-address=3", "--rate-limits.period=1h");
    }

    @AfterAll
    static void stopStrictInstance() {
        Reader.stop(strict);
    }

    @Test
    void oneAddressWaitsWhoeverWritesThereAndNobodyElseDoes() {
        for (var who : new String[] {"mai", "nam", "lan"}) {
            assertThat(write(who, HOUSE).status()).isEqualTo(201);
        }

        var refused = write("ba", "198.51.100.1, " + HOUSE);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("detail")).isEqualTo("Your address writes too often.");
        assertThat(Integer.parseInt(refused.retryAfter())).isBetween(1, 3_600);
        assertThat(write("ba", "203.0.113.10").status()).isEqualTo(201);
        assertThat(Reader.at(
                                strict,
                                () -> Reader.send(
                                        "GET", "/articles/" + article + "/comments", "", "X-Forwarded-For", HOUSE))
                        .status())
                .isEqualTo(200);
    }

    private Answer write(String who, String address) {
        return Reader.at(
                strict,
                () -> Reader.comment(
                        article,
                        "Lời của " + who,
                        "X-Forwarded-For",
                        address,
                        "Authorization",
                        Reader.as(who, Role.READER)));
    }
}
