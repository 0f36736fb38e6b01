package broadsheet.comment.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Discussion.ArticleHeard;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Version;
import broadsheet.comment.settings.Rules;
import broadsheet.web.identity.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenDiscussionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());
    private static final Rules THREE_DAYS =
            new Rules(true, false, true, true, false, 0, false, 1, false, true, 5, 0, 3, null);

    @Test
    void anOldDiscussionRefusesFromTheVeryMomentAtWhichItCloses() {
        var closing = NOON.plus(Duration.ofDays(3));

        assertThat(at(closing.minusMillis(1)).look(submission(Version.FIRST), THREE_DAYS))
                .isEqualTo(Finding.NOTHING);
        assertThatThrownBy(() -> at(closing).look(submission(Version.FIRST), THREE_DAYS))
                .hasMessageContaining("409");
    }

    @Test
    void whatWasPostedInTimeMayStillBeEdited() {
        var late = NOON.plus(Duration.ofDays(30));

        assertThat(at(late).look(submission(Version.FIRST.next()), THREE_DAYS)).isEqualTo(Finding.NOTHING);
    }

    private static OpenDiscussion at(Instant now) {
        return new OpenDiscussion(InstantSource.fixed(now));
    }

    private static Submission submission(Version version) {
        return new Submission(
                Discussion.begin(new ArticleHeard(ARTICLE, 2, "kinh-te", true), NOON),
                Posting.toArticle(CommentId.next(), ARTICLE, NOON),
                version,
                new Author("lan", new AuthorName("Lan")),
                new CommentText("Hay quá"),
                new Caller("lan", "Lan", Set.of()),
                "the only one");
    }
}
