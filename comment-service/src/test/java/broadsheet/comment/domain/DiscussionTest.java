package broadsheet.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.comment.domain.Discussion.ArticleHeard;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());

    private static final Judge.Moderator HOA = new Judge.Moderator("hoa", "Hoa");

    private final Discussion open = Discussion.begin(new ArticleHeard(ARTICLE, 2, "kinh-te", true), MORNING);

    @Test
    void anArticleThatReadersSeeTakesComments() {
        assertThat(open).isEqualTo(discussion(Version.FIRST, 2, true, MORNING));
    }

    @Test
    void anArticleHeardOfOnlyWhenItWentAwayTakesNone() {
        assertThat(Discussion.begin(new ArticleHeard(ARTICLE, 3, "kinh-te", false), MORNING)
                        .open())
                .isFalse();
    }

    @Test
    void unpublishingClosesAndPublishingOpensAgain() {
        var closed =
                open.hear(new ArticleHeard(ARTICLE, 3, "kinh-te", false), NOON).orElseThrow();
        var reopened =
                closed.hear(new ArticleHeard(ARTICLE, 4, "kinh-te", true), NOON).orElseThrow();

        assertThat(closed).isEqualTo(discussion(new Version(2), 3, false, NOON));
        assertThat(reopened.open()).isTrue();
        assertThat(reopened.version()).isEqualTo(new Version(3));
    }

    @Test
    void aRevisionChangesNothingButWhatWasHeard() {
        assertThat(open.hear(new ArticleHeard(ARTICLE, 5, "kinh-te", true), NOON))
                .contains(discussion(Version.FIRST, 5, true, MORNING));
    }

    @Test
    void oldNewsIsNoNews() {
        assertThat(open.hear(new ArticleHeard(ARTICLE, 2, "kinh-te", false), NOON))
                .isEmpty();
        assertThat(open.hear(new ArticleHeard(ARTICLE, 1, "kinh-te", false), NOON))
                .isEmpty();
    }

    @Test
    void whatIsClosedByHandStaysSoUntilSomebodyOpensIt() {
        var closed = open.close(HOA, "Đủ rồi", NOON);
        var away = closed.hear(new ArticleHeard(ARTICLE, 3, null, false), NOON).orElseThrow();
        var back =
                away.hear(new ArticleHeard(ARTICLE, 4, "the-gioi", true), NOON).orElseThrow();
        var reopened = back.reopen(HOA, null, NOON);

        assertThat(closed.open()).isFalse();
        assertThat(closed.last()).isEqualTo(new Turn(Turn.Cause.HAND, HOA, "Đủ rồi"));
        assertThat(away.section()).isEqualTo("kinh-te");
        assertThat(back.open()).isFalse();
        assertThat(back.version()).isEqualTo(closed.version());
        assertThat(reopened.open()).isTrue();
        assertThat(reopened.section()).isEqualTo("the-gioi");
        assertThatThrownBy(() -> closed.close(HOA, null, NOON)).hasMessage("The discussion is closed already.");
        assertThatThrownBy(() -> open.reopen(HOA, null, NOON)).hasMessage("The discussion is open already.");
        assertThatThrownBy(() -> away.reopen(HOA, null, NOON)).hasMessage("Readers don't see the article.");
    }

    @Test
    void aDiscussionClosesWhenItIsOldEnoughAndIsNewAgainWhenReopened() {
        var closed = open.age(MORNING, NOON).orElseThrow();

        assertThat(closed.open()).isFalse();
        assertThat(closed.last().cause()).isEqualTo(Turn.Cause.AGE);
        assertThat(closed.age(NOON, NOON)).isEmpty();
        assertThat(open.age(MORNING.minusMillis(1), NOON)).isEmpty();
        assertThat(closed.reopen(HOA, null, NOON).since()).isEqualTo(NOON);
    }

    private static Discussion discussion(Version version, long articleVersion, boolean live, Instant since) {
        return new Discussion(
                ARTICLE,
                version,
                articleVersion,
                "kinh-te",
                live,
                false,
                since,
                new Turn(Turn.Cause.ARTICLE, null, null));
    }
}
