package broadsheet.comment.writing;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Decision;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Note;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Why;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Removes a comment for good: its author for any reason or none, a moderator anybody's, and says why. */
@Component
class RemovingComment {

    private final ChangingComment comments;
    private final InstantSource clock;

    RemovingComment(ChangingComment comments, InstantSource clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Removes a comment.
     *
     * @param reason one of {@link Reason}
     * @param note for moderators
     * @throws org.springframework.web.ErrorResponseException 400 if the reason is none, or a moderator gives none for
     *     what somebody else wrote; and as {@link ChangingComment#change}
     */
    void remove(String id, IfMatch ifMatch, @Nullable String reason, @Nullable String note, Caller caller) {
        var given = read("reason", reason, Reason::parse);
        var said = read("note", note, Note::new).map(Note::value).orElse(null);
        comments.change(id, ifMatch, comment -> remove(comment, given, said, caller));
    }

    private Change remove(Comment comment, Optional<Reason> given, @Nullable String said, Caller caller) {
        if (caller.is(Role.MODERATOR) && !comment.isBy(caller.id())) {
            var reason = given.orElseThrow(() -> wrong("reason", "is missing: somebody else wrote it"));
            return removed(comment, new Judge.Moderator(caller.id(), caller.name()), reason, said);
        }
        return removed(comment.of(caller.id()), new Judge.Writer(), given.orElse(Reason.FITS), said);
    }

    private Change removed(Comment comment, Judge by, Reason reason, @Nullable String note) {
        return comment.remove(new Decision(by, new Why(reason, note, null), clock.instant()));
    }

    private static <T> Optional<T> read(String parameter, @Nullable String given, Function<String, T> make) {
        try {
            return Optional.ofNullable(given).map(make);
        } catch (IllegalArgumentException e) {
            throw wrong(parameter, String.valueOf(e.getMessage()));
        }
    }

    private static RuntimeException wrong(String parameter, String reason) {
        return Problems.malformed("The comment can't be removed like this.", new FieldError(parameter, reason));
    }
}
