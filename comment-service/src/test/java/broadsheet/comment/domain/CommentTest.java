package broadsheet.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());

    private static final Author LAN = new Author("lan", new AuthorName("Lan"));

    private static final Decision DECISION =
            new Decision(new Judge.Moderator("hoa", "Hoa"), new Why(Reason.ABUSE, "nặng lời", null), NOON);

    private final Posting posting = Posting.toArticle(CommentId.next(), ARTICLE, MORNING);
    private final Change posted = Comment.post(posting, LAN, new CommentText("Hay quá"), Verdict.NOTHING_SAID);

    @Test
    void aCommentIsSeenAtOnce() {
        assertThat(posted.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(posted.state().status()).isEqualTo(Status.VISIBLE);
        assertThat(posted.state().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void editingChangesTheTextAndSaysWhen() {
        var edited = posted.state().edit(new CommentText("Rất hay"), Verdict.NOTHING_SAID, NOON);

        assertThat(edited.kind()).isEqualTo(Change.Kind.EDITED);
        assertThat(edited.state())
                .isEqualTo(new Visible(
                        posting,
                        new Filing(
                                new Version(2),
                                "lan",
                                new Ruling(Act.EDIT, Status.VISIBLE, new Judge.Phase("none"), Why.FITS, NOON),
                                Flags.NONE),
                        new Words(
                                LAN,
                                new CommentText("Rất hay"),
                                NOON,
                                List.of(new Wording(new CommentText("Hay quá"), MORNING))),
                        false));
    }

    @Test
    void aTextChangesOnlyWhileItIsFairToThoseWhoAnswered() {
        var quarter = Duration.ofMinutes(15);

        assertThat(posted.state().editableWithin(quarter, MORNING.plus(quarter)))
                .isSameAs(posted.state());
        assertThatThrownBy(() -> posted.state()
                        .editableWithin(quarter, MORNING.plus(quarter).plusMillis(1)))
                .isInstanceOf(MoveRefused.class)
                .hasMessage("A comment can be edited for 15 minutes after it was posted.");
    }

    @Test
    void aTextChangesTwentyTimesAtMost() {
        var comment = posted.state();
        for (var edit = 1; edit <= 20; edit++) {
            comment = comment.edit(new CommentText("Lần " + edit), Verdict.NOTHING_SAID, NOON)
                    .state();
        }
        var last = comment;

        assertThat(last.written().orElseThrow().earlier()).hasSize(20);
        assertThatThrownBy(() -> last.edit(new CommentText("Lần 21"), Verdict.NOTHING_SAID, NOON))
                .hasMessageContaining("20 times");
    }

    @Test
    void onlyItsAuthorWorksOnAComment() {
        var comment = posted.state();

        assertThat(comment.of("lan")).isSameAs(comment);
        assertThatThrownBy(() -> comment.of("nam")).isInstanceOf(NotTheAuthor.class);
        assertThatThrownBy(() -> comment.reject(DECISION).state().of("nam")).isInstanceOf(NotTheAuthor.class);
    }

    @Test
    void aCommentThatWasBroughtHereForSomebodyIsNobodys() {
        var brought = Comment.post(
                posting, new Author(null, new AuthorName("Lan")), new CommentText("Từ trang cũ"), Verdict.NOTHING_SAID);

        assertThatThrownBy(() -> brought.state().of("lan")).isInstanceOf(NotTheAuthor.class);
    }

    @Test
    void whatWasRejectedComesBackAsItWas() {
        var rejected = posted.state().reject(DECISION);
        var approved = rejected.state().approve(DECISION);

        assertThat(rejected.kind()).isEqualTo(Change.Kind.MODERATED);
        assertThat(rejected.state().status()).isEqualTo(Status.REJECTED);
        assertThat(((Visible) approved.state()).words()).isEqualTo(((Visible) posted.state()).words());
        assertThat(approved.state().version()).isEqualTo(new Version(3));
    }

    @Test
    void aHeldCommentWaitsForWhateverIsDecided() {
        var held = posted.state().hold(DECISION);

        assertThat(held.kind()).isEqualTo(Change.Kind.MODERATED);
        assertThat(held.state().status()).isEqualTo(Status.HELD);
        assertThat(held.state().approve(DECISION).state().status()).isEqualTo(Status.VISIBLE);
        assertThat(held.state().reject(DECISION).state().status()).isEqualTo(Status.REJECTED);
        assertThat(held.state().reject(DECISION).state().hold(DECISION).state().status())
                .isEqualTo(Status.HELD);
        assertThat(held.state()
                        .edit(new CommentText("Rất hay"), Verdict.NOTHING_SAID, NOON)
                        .state()
                        .status())
                .isEqualTo(Status.HELD);
        assertThat(held.state().of("lan")).isSameAs(held.state());
        assertThatThrownBy(() -> held.state().hold(DECISION))
                .hasMessageContainingAll("held", "'hold'", "edit, approve, reject, remove");
        assertThatThrownBy(() -> held.state().feature(DECISION)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void whatIsFeaturedStaysSoUntilItIsHidden() {
        var featured = posted.state().feature(DECISION);
        var edited = featured.state().edit(new CommentText("Rất hay"), Verdict.NOTHING_SAID, NOON);

        assertThat(((Visible) edited.state()).featured()).isTrue();
        assertThat(((Visible) edited.state().unfeature(DECISION).state()).featured())
                .isFalse();
        assertThat(((Visible) featured.state()
                                .reject(DECISION)
                                .state()
                                .approve(DECISION)
                                .state())
                        .featured())
                .isFalse();
        assertThatThrownBy(() -> featured.state().feature(DECISION)).hasMessage("The comment is featured already.");
        assertThatThrownBy(() -> posted.state().unfeature(DECISION)).hasMessage("The comment is not featured.");
    }

    @Test
    void removingForgetsTheWordsForGood() {
        var removed = posted.state().reject(DECISION).state().remove(DECISION);

        assertThat(removed.kind()).isEqualTo(Change.Kind.REMOVED);
        assertThat(removed.state().version()).isEqualTo(new Version(3));
        assertThat(removed.state())
                .isEqualTo(new Removed(posting, removed.state().filing()));
        assertThatThrownBy(() -> removed.state().remove(DECISION))
                .hasMessageContainingAll("removed", "Open moves: none");
        assertThatThrownBy(() -> removed.state().approve(DECISION)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> removed.state().edit(new CommentText("x"), Verdict.NOTHING_SAID, NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aMoveThatIsNotOpenIsRefusedByName() {
        assertThatThrownBy(() -> posted.state().approve(DECISION).state().approve(DECISION))
                .hasMessageContainingAll(
                        "visible", "'approve'", "edit, approve, hold, reject, feature, unfeature, remove");
        assertThatThrownBy(() -> posted.state().reject(DECISION).state().reject(DECISION))
                .hasMessageContainingAll("rejected", "'reject'", "approve, hold, remove");
        assertThatThrownBy(() ->
                        posted.state().reject(DECISION).state().edit(new CommentText("x"), Verdict.NOTHING_SAID, NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aReplyIsOneDeeperThanWhatItAnswers() {
        var reply = Posting.replyTo(posting, 6, CommentId.next(), NOON);
        var answer = Posting.replyTo(reply, 6, CommentId.next(), NOON);

        assertThat(reply.depth()).isEqualTo(1);
        assertThat(reply.parentId()).isEqualTo(posting.id());
        assertThat(reply.articleId()).isEqualTo(ARTICLE);
        assertThat(answer.ancestors()).containsExactly(posting.id(), reply.id());
    }

    @Test
    void aThreadHasABottom() {
        var deepest = posting;
        for (var depth = 1; depth <= 6; depth++) {
            deepest = Posting.replyTo(deepest, 6, CommentId.next(), NOON);
        }
        var bottom = deepest;

        assertThat(bottom.depth()).isEqualTo(6);
        assertThatThrownBy(() -> Posting.replyTo(bottom, 6, CommentId.next(), NOON))
                .hasMessageContaining("6 replies deep");
    }

    @Test
    void thePipelineSaysInWhichStateACommentBegins() {
        var why = new Why(Reason.SPAM, "2 links", "Xin đừng quảng cáo.");
        for (var status : new Status[] {Status.VISIBLE, Status.HELD, Status.REJECTED}) {
            var verdict = new Verdict(status, new Judge.Phase("links"), why);
            var comment = Comment.post(posting, LAN, new CommentText("x"), verdict);

            assertThat(comment.kind()).isEqualTo(Change.Kind.ADDED);
            assertThat(comment.state().status()).isEqualTo(status);
            assertThat(comment.state().filing().last())
                    .isEqualTo(new Ruling(Act.POST, status, new Judge.Phase("links"), why, MORNING));
        }
    }

    @Test
    void anEditedCommentIsJudgedAnewAndAHeldOneWaitsOn() {
        var banned = new Verdict(Status.REJECTED, new Judge.Phase("banned-words"), Why.FITS);
        var held = posted.state().hold(DECISION).state();

        assertThat(posted.state()
                        .edit(new CommentText("x"), banned, NOON)
                        .state()
                        .status())
                .isEqualTo(Status.REJECTED);
        assertThat(held.edit(new CommentText("x"), banned, NOON).state().status())
                .isEqualTo(Status.REJECTED);
        assertThat(held.edit(new CommentText("x"), Verdict.NOTHING_SAID, NOON)
                        .state()
                        .filing()
                        .last()
                        .why())
                .isEqualTo(DECISION.why());
    }

    @Test
    void aFlagCountsOnceAndAnApprovalAnswersThoseThatThereWere() {
        var flags = Flags.NONE.raised("nam", Reason.SPAM, null, NOON).raised("mai", Reason.ABUSE, null, NOON);
        var approved =
                posted.state().flagged(flags).approve(DECISION).state().filing().flags();

        assertThat(flags.open()).extracting(Flag::reader).containsExactly("nam", "mai");
        assertThat(flags.raised("nam", Reason.OTHER, "x", NOON).open()).hasSize(2);
        assertThat(flags.withdrawn("nam").open()).extracting(Flag::reader).containsExactly("mai");
        assertThat(approved.open()).isEmpty();
        assertThat(approved.withdrawn("nam")
                        .raised("nam", Reason.SPAM, null, NOON)
                        .open())
                .isEmpty();
        assertThat(approved.raised("tu", Reason.SPAM, null, NOON).open())
                .extracting(Flag::reader)
                .containsExactly("tu");
    }
}
