package broadsheet.comment.flag;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Decision;
import broadsheet.comment.domain.Flags;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.MoveRefused;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.domain.Why;
import broadsheet.comment.settings.FindingRules;
import broadsheet.comment.standing.KeepingOut;
import broadsheet.comment.storage.Comments;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes readers' flags. The flag that is one too many and the hold that it leads to are one write, so that neither is
 * ever without the other.
 */
@Component
class Flagging {

    private static final Logger LOG = LoggerFactory.getLogger(Flagging.class);
    private static final int MOST_ATTEMPTS = 1_000;

    private final Comments comments;
    private final Discussions discussions;
    private final FindingRules rules;
    private final KeepingOut keepingOut;
    private final InstantSource clock;

    Flagging(
            Comments comments,
            Discussions discussions,
            FindingRules rules,
            KeepingOut keepingOut,
            InstantSource clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.rules = rules;
        this.keepingOut = keepingOut;
        this.clock = clock;
    }

    /** Notes a flag; one that the reader raised already stays as it is. */
    void raise(String id, String reader, Reason reason, @Nullable String text) {
        keepingOut.requireWelcome(reader);
        change(
                id,
                reader,
                flags -> flags.of(reader).isPresent() ? flags : flags.raised(reader, reason, text, clock.instant()));
    }

    /** Takes a flag back. What it led to stays: that is a moderator's to decide. */
    void withdraw(String id, String reader) {
        change(id, reader, flags -> flags.withdrawn(reader));
    }

    private void change(String id, String reader, UnaryOperator<Flags> change) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var comment = find(id, reader);
            var flags = changed(comment, change);
            if (flags.equals(comment.filing().flags()) || store(comment, flags)) {
                return;
            }
        }
        throw Problems.conflict("Others are flagging the comment all the time. Try again.");
    }

    private boolean store(Comment before, Flags flags) {
        var raised = flags.open().size() > before.filing().flags().open().size();
        if (!raised || !(before instanceof Visible) || !isEnough(before, flags)) {
            return comments.storeFlags(before, flags);
        }
        var now = clock.instant();
        var why = new Why(Reason.OTHER, flags.open().size() + " readers have flagged it", null);
        var held = before.flagged(flags).hold(new Decision(new Judge.Phase("flags"), why, now));
        var stored = comments.store(before, held, now);
        if (stored) {
            LOG.info("{} is held: {}", before.posting().id(), why.note());
        }
        return stored;
    }

    private boolean isEnough(Comment comment, Flags flags) {
        return discussions
                .find(comment.posting().articleId())
                .map(rules::of)
                .filter(holding -> holding.flagsToHold() > 0)
                .filter(holding -> flags.open().size() >= holding.flagsToHold())
                .isPresent();
    }

    private Comment find(String id, String reader) {
        try {
            var comment = comments.find(CommentId.parse(id)).orElseThrow(() -> none(id));
            if (comment.isBy(reader)) {
                throw Problems.conflict("It is your own comment.");
            }
            return comment;
        } catch (IllegalArgumentException _) {
            throw none(id);
        }
    }

    private static Flags changed(Comment comment, UnaryOperator<Flags> change) {
        try {
            return change.apply(comment.filing().flags());
        } catch (MoveRefused e) {
            throw Problems.conflict(e.reason());
        }
    }

    private static RuntimeException none(String id) {
        return Problems.notFound("There is no comment with the id " + id + " that readers see.");
    }
}
