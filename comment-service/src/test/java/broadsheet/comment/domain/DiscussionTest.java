package broadsheet.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.domain.Discussion.ArticleHeard;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());

    private final Discussion open = Discussion.begin(new ArticleHeard(ARTICLE, 2, true), MORNING);

    @Test
    void anArticleThatReadersSeeTakesComments() {
        assertThat(open).isEqualTo(new Discussion(ARTICLE, Version.FIRST, 2, true, MORNING));
    }

    @Test
    void anArticleHeardOfOnlyWhenItWentAwayTakesNone() {
        assertThat(Discussion.begin(new ArticleHeard(ARTICLE, 3, false), MORNING)
                        .open())
                .isFalse();
    }

    @Test
    void unpublishingClosesAndPublishingOpensAgain() {
        var closed = open.hear(new ArticleHeard(ARTICLE, 3, false), NOON).orElseThrow();
        var reopened = closed.hear(new ArticleHeard(ARTICLE, 4, true), NOON).orElseThrow();

        assertThat(closed).isEqualTo(new Discussion(ARTICLE, new Version(2), 3, false, NOON));
        assertThat(reopened.open()).isTrue();
        assertThat(reopened.version()).isEqualTo(new Version(3));
    }

    @Test
    void aRevisionChangesNothingButWhatWasHeard() {
        assertThat(open.hear(new ArticleHeard(ARTICLE, 5, true), NOON))
                .contains(new Discussion(ARTICLE, Version.FIRST, 5, true, MORNING));
    }

    @Test
    void oldNewsIsNoNews() {
        assertThat(open.hear(new ArticleHeard(ARTICLE, 2, false), NOON)).isEmpty();
        assertThat(open.hear(new ArticleHeard(ARTICLE, 1, false), NOON)).isEmpty();
    }
}
