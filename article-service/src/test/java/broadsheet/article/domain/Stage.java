package broadsheet.article.domain;

import static broadsheet.article.domain.Move.APPROVE;
import static broadsheet.article.domain.Move.ARCHIVE;
import static broadsheet.article.domain.Move.EDIT;
import static broadsheet.article.domain.Move.PUBLISH;
import static broadsheet.article.domain.Move.REQUEST_CHANGES;
import static broadsheet.article.domain.Move.RESTORE;
import static broadsheet.article.domain.Move.REVISE;
import static broadsheet.article.domain.Move.SCHEDULE;
import static broadsheet.article.domain.Move.SUBMIT;
import static broadsheet.article.domain.Move.TAKE_DOWN;
import static broadsheet.article.domain.Move.UNPUBLISH;
import static broadsheet.article.domain.Move.UNSCHEDULE;
import static broadsheet.article.domain.Move.WITHDRAW;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where an article can be in its life. */
enum Stage {
    DRAFTED,
    SUBMITTED,
    GIVEN_BACK,
    APPROVED,
    SCHEDULED,
    SCHEDULED_AGAIN,
    PUBLISHED,
    PUBLISHED_AND_EDITED,
    PUBLISHED_UNTIL,
    UNPUBLISHED,
    UNPUBLISHED_AND_EDITED,
    PUBLISHED_AGAIN,
    ARCHIVED_UNSEEN,
    ARCHIVED,
    TAKEN_DOWN;

    static final Instant CREATED = Instant.parse("2026-05-04T01:00:00Z");
    static final Instant CHANGED = Instant.parse("2026-05-04T05:00:00Z");
    static final Instant LATER = Instant.parse("2026-05-05T05:00:00Z");
    static final Person HIEN = new Person("hien", "Hiền Thu");
    static final Person MINH = new Person("minh", "Minh Khôi");
    static final Act FIRST = new Act(HIEN, CREATED);
    static final Act THEN = new Act(MINH, CHANGED);

    Article article() {
        var draft = Article.draft(ArticleId.next(), AContent.READY, FIRST).state();
        var submitted = draft.submit(null, FIRST).state();
        var live = draft.publish(Release.USUAL, FIRST).state();
        var gone = live.unpublish(FIRST).state();
        return switch (this) {
            case DRAFTED -> draft;
            case SUBMITTED -> submitted;
            case GIVEN_BACK -> submitted.requestChanges("Thiếu nguồn", FIRST).state();
            case APPROVED -> submitted.approve(null, FIRST).state();
            case SCHEDULED -> draft.schedule(publishing(LATER), FIRST).state();
            case SCHEDULED_AGAIN -> gone.schedule(publishing(LATER), FIRST).state();
            case PUBLISHED -> live;
            case PUBLISHED_AND_EDITED -> live.edit(AContent.OTHER, FIRST).state();
            case PUBLISHED_UNTIL -> live.schedule(unpublishing(LATER), FIRST).state();
            case UNPUBLISHED -> gone;
            case UNPUBLISHED_AND_EDITED -> gone.edit(AContent.OTHER, FIRST).state();
            case PUBLISHED_AGAIN -> gone.publish(Release.USUAL, FIRST).state();
            case ARCHIVED_UNSEEN -> draft.archive(FIRST).state();
            case ARCHIVED -> gone.archive(FIRST).state();
            case TAKEN_DOWN -> live.takeDown(takedown(FIRST)).state();
        };
    }

    /** The moves that must be open. */
    Set<Move> open() {
        return switch (this) {
            case DRAFTED, GIVEN_BACK -> Set.of(EDIT, SUBMIT, SCHEDULE, PUBLISH, ARCHIVE);
            case SUBMITTED -> Set.of(EDIT, WITHDRAW, REQUEST_CHANGES, APPROVE, SCHEDULE, PUBLISH, ARCHIVE);
            case APPROVED -> Set.of(EDIT, WITHDRAW, REQUEST_CHANGES, SCHEDULE, PUBLISH, ARCHIVE);
            case SCHEDULED -> Set.of(EDIT, SCHEDULE, UNSCHEDULE, PUBLISH);
            case SCHEDULED_AGAIN -> Set.of(EDIT, SCHEDULE, UNSCHEDULE, PUBLISH, TAKE_DOWN);
            case PUBLISHED, PUBLISHED_AGAIN -> Set.of(EDIT, SCHEDULE, UNPUBLISH, TAKE_DOWN);
            case PUBLISHED_UNTIL -> Set.of(EDIT, SCHEDULE, UNSCHEDULE, UNPUBLISH, TAKE_DOWN);
            case PUBLISHED_AND_EDITED -> Set.of(EDIT, SCHEDULE, PUBLISH, REVISE, UNPUBLISH, TAKE_DOWN);
            case UNPUBLISHED, UNPUBLISHED_AND_EDITED -> Set.of(EDIT, SCHEDULE, PUBLISH, TAKE_DOWN, ARCHIVE);
            case ARCHIVED_UNSEEN, TAKEN_DOWN -> Set.of(RESTORE);
            case ARCHIVED -> Set.of(RESTORE, TAKE_DOWN);
        };
    }

    /** How the refusal of a move names it. */
    String description(Move move) {
        return switch (this) {
            case DRAFTED -> "draft";
            case SUBMITTED -> "in-review";
            case GIVEN_BACK -> "changes-requested";
            case APPROVED -> "approved";
            case SCHEDULED, SCHEDULED_AGAIN -> "scheduled";
            case UNPUBLISHED, UNPUBLISHED_AND_EDITED -> "unpublished";
            case ARCHIVED_UNSEEN, ARCHIVED -> "archived";
            case TAKEN_DOWN -> "taken-down";
            case PUBLISHED, PUBLISHED_AGAIN, PUBLISHED_AND_EDITED, PUBLISHED_UNTIL ->
                switch (move) {
                    case PUBLISH, REVISE -> "published, with no changes to show,";
                    case UNSCHEDULE -> "published, with nothing planned,";
                    default -> "published";
                };
        };
    }

    /** Makes the move as the desk does: with the working text as it is. */
    static Change<? extends Article> make(Move move, Article article) {
        return switch (move) {
            case CREATE -> throw article.refused(move);
            case EDIT ->
                article.edit(
                        AContent.of("Một nhan đề khác", AContent.READY.body().getFirst()), THEN);
            case SUBMIT -> article.submit(null, THEN);
            case WITHDRAW -> article.withdraw(THEN);
            case REQUEST_CHANGES -> article.requestChanges("Thiếu nguồn", THEN);
            case APPROVE -> article.approve(null, THEN);
            case SCHEDULE ->
                article.schedule(article instanceof Published ? unpublishing(LATER) : publishing(LATER), THEN);
            case UNSCHEDULE -> article.unschedule(THEN);
            case PUBLISH -> article.publish(Release.USUAL, THEN);
            case REVISE -> article.revise(article.content(), Release.USUAL, THEN);
            case UNPUBLISH -> article.unpublish(THEN);
            case TAKE_DOWN -> article.takeDown(takedown(THEN));
            case ARCHIVE -> article.archive(THEN);
            case RESTORE -> article.restore(THEN);
        };
    }

    static Plan publishing(Instant at) {
        return new Plan(Optional.of(at), Optional.empty());
    }

    static Plan unpublishing(Instant at) {
        return new Plan(Optional.empty(), Optional.of(at));
    }

    static Takedown takedown(Act act) {
        return new Takedown("Theo yêu cầu của tòa", Takedown.Told.READERS, act.by(), act.at());
    }
}
