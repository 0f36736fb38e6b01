package broadsheet.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());

    private static final Author LAN = new Author("lan", new AuthorName("Lan"));

    private final Posting posting = Posting.toArticle(CommentId.next(), ARTICLE, MORNING);
    private final Change posted = Comment.post(posting, LAN, new CommentText("Hay quá"));

    @Test
    void aCommentIsSeenAtOnce() {
        assertThat(posted.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(posted.state().status()).isEqualTo(Status.VISIBLE);
        assertThat(posted.state().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void editingChangesTheTextAndSaysWhen() {
        var edited = posted.state().edit(new CommentText("Rất hay"), NOON);

        assertThat(edited.kind()).isEqualTo(Change.Kind.EDITED);
        assertThat(edited.state())
                .isEqualTo(
                        new Visible(posting, new Version(2), new Words(LAN, new CommentText("Rất hay"), NOON), false));
    }

    @Test
    void onlyItsAuthorWorksOnAComment() {
        var comment = posted.state();

        assertThat(comment.of("lan")).isSameAs(comment);
        assertThatThrownBy(() -> comment.of("nam")).isInstanceOf(NotTheAuthor.class);
        assertThatThrownBy(() -> comment.reject().state().of("nam")).isInstanceOf(NotTheAuthor.class);
    }

    @Test
    void aCommentThatWasBroughtHereForSomebodyIsNobodys() {
        var brought = Comment.post(posting, new Author(null, new AuthorName("Lan")), new CommentText("Từ trang cũ"));

        assertThatThrownBy(() -> brought.state().of("lan")).isInstanceOf(NotTheAuthor.class);
    }

    @Test
    void whatWasRejectedComesBackAsItWas() {
        var rejected = posted.state().reject();
        var approved = rejected.state().approve();

        assertThat(rejected.kind()).isEqualTo(Change.Kind.MODERATED);
        assertThat(rejected.state().status()).isEqualTo(Status.REJECTED);
        assertThat(approved.state())
                .isEqualTo(new Visible(posting, new Version(3), ((Visible) posted.state()).words(), false));
    }

    @Test
    void aHeldCommentWaitsForWhateverIsDecided() {
        var held = posted.state().hold();

        assertThat(held.kind()).isEqualTo(Change.Kind.MODERATED);
        assertThat(held.state().status()).isEqualTo(Status.HELD);
        assertThat(held.state().approve().state().status()).isEqualTo(Status.VISIBLE);
        assertThat(held.state().reject().state().status()).isEqualTo(Status.REJECTED);
        assertThat(held.state().reject().state().hold().state().status()).isEqualTo(Status.HELD);
        assertThat(held.state().edit(new CommentText("Rất hay"), NOON).state().status())
                .isEqualTo(Status.HELD);
        assertThat(held.state().of("lan")).isSameAs(held.state());
        assertThatThrownBy(() -> held.state().hold())
                .hasMessageContainingAll("held", "'hold'", "edit, approve, reject, remove");
        assertThatThrownBy(() -> held.state().feature()).isInstanceOf(MoveRefused.class);
    }

    @Test
    void whatIsFeaturedStaysSoUntilItIsHidden() {
        var featured = posted.state().feature();
        var edited = featured.state().edit(new CommentText("Rất hay"), NOON);

        assertThat(((Visible) edited.state()).featured()).isTrue();
        assertThat(((Visible) edited.state().unfeature().state()).featured()).isFalse();
        assertThat(((Visible) featured.state().reject().state().approve().state()).featured())
                .isFalse();
        assertThatThrownBy(() -> featured.state().feature()).hasMessage("The comment is featured already.");
        assertThatThrownBy(() -> posted.state().unfeature()).hasMessage("The comment is not featured.");
    }

    @Test
    void removingForgetsTheWordsForGood() {
        var removed = posted.state().reject().state().remove();

        assertThat(removed.kind()).isEqualTo(Change.Kind.REMOVED);
        assertThat(removed.state()).isEqualTo(new Removed(posting, new Version(3)));
        assertThatThrownBy(() -> removed.state().remove()).hasMessageContainingAll("removed", "Open moves: none");
        assertThatThrownBy(() -> removed.state().approve()).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> removed.state().edit(new CommentText("x"), NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aMoveThatIsNotOpenIsRefusedByName() {
        assertThatThrownBy(() -> posted.state().approve())
                .hasMessageContainingAll("visible", "'approve'", "edit, hold, reject, feature, unfeature, remove");
        assertThatThrownBy(() -> posted.state().reject().state().reject())
                .hasMessageContainingAll("rejected", "'reject'", "approve, hold, remove");
        assertThatThrownBy(() -> posted.state().reject().state().edit(new CommentText("x"), NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aReplyIsOneDeeperThanWhatItAnswers() {
        var reply = Posting.replyTo(posting, CommentId.next(), NOON);

        assertThat(reply.depth()).isEqualTo(1);
        assertThat(reply.parentId()).isEqualTo(posting.id());
        assertThat(reply.articleId()).isEqualTo(ARTICLE);
    }

    @Test
    void aThreadHasABottom() {
        var deepest = posting;
        for (var depth = 1; depth <= Posting.DEEPEST; depth++) {
            deepest = Posting.replyTo(deepest, CommentId.next(), NOON);
        }
        var bottom = deepest;

        assertThat(bottom.depth()).isEqualTo(6);
        assertThatThrownBy(() -> Posting.replyTo(bottom, CommentId.next(), NOON))
                .hasMessageContaining("6 replies deep");
    }
}
