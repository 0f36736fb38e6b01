package broadsheet.comment.live;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.Page;
import org.junit.jupiter.api.Test;

class CrossOriginTest {

    private final String article = Desk.published();
    private final String stream = "/articles/" + article + "/comments/stream";
    private final String comments = "/articles/" + article + "/comments";

    @Test
    void thePageOfAReaderMayListenAndResume() {
        var opened = Page.onTheSite().open(stream, "Last-Event-ID", "0.0.0.0.0.0");

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.allowed()).isEqualTo(Page.SITE);
        assertThat(opened.header("Vary")).contains("Origin");
    }

    @Test
    void thePageOfAReaderMayWriteAndIsShownWhatItNeeds() {
        var asked = Page.onTheSite().preflight("POST", comments, "authorization,content-type,idempotency-key");
        var read = Page.onTheSite().open(comments);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.allowed()).isEqualTo(Page.SITE);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST", "PATCH", "DELETE");
        assertThat(read.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
    }

    @Test
    void aPageOfAnotherOriginIsRefusedWithAProblem() {
        var elsewhere = Page.of("https://evil.example");

        assertThat(elsewhere.preflight("POST", comments, "authorization").status())
                .isEqualTo(403);
        assertThat(elsewhere.open(stream).status()).isEqualTo(403);
        assertThat(elsewhere.open(stream).header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(elsewhere.open(stream).allowed()).isEmpty();
    }

    @Test
    void noPageIsTrustedThatIsNotOnTheList() {
        assertThat(Page.of("null").open(stream).status()).isEqualTo(403);
        assertThat(Page.of(Page.SITE + ".evil.example").open(stream).status()).isEqualTo(403);
    }
}
