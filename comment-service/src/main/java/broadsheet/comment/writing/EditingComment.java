package broadsheet.comment.writing;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Held;
import broadsheet.comment.domain.Verdict;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.domain.Words;
import broadsheet.comment.pipeline.Pipeline;
import broadsheet.comment.pipeline.Submission;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Gives a comment another text, which goes through the pipeline as the first one did. */
@Component
class EditingComment {

    private final Discussions discussions;
    private final Pipeline pipeline;
    private final WritingSettings settings;
    private final InstantSource clock;

    EditingComment(Discussions discussions, Pipeline pipeline, WritingSettings settings, InstantSource clock) {
        this.discussions = discussions;
        this.pipeline = pipeline;
        this.settings = settings;
        this.clock = clock;
    }

    Change edit(Comment comment, CommentText text, Caller caller) {
        var own = editable(comment.of(caller.id()), caller);
        var verdict = switch (own) {
            case Visible seen -> judge(seen, seen.words(), text, caller);
            case Held waiting -> judge(waiting, waiting.words(), text, caller);
            default -> Verdict.NOTHING_SAID;
        };
        return own.edit(text, verdict, clock.instant());
    }

    /** Readers edit for a while; a moderator at any time. */
    private Comment editable(Comment own, Caller caller) {
        return caller.is(Role.MODERATOR) ? own : own.editableWithin(settings.editWindow(), clock.instant());
    }

    private Verdict judge(Comment comment, Words words, CommentText text, Caller caller) {
        return discussions
                .find(comment.posting().articleId())
                .map(discussion -> pipeline.judge(new Submission(
                        discussion,
                        comment.posting(),
                        comment.version().next(),
                        words.author(),
                        text,
                        caller,
                        comment.posting().id() + "@" + comment.version().next().value())))
                .orElse(Verdict.NOTHING_SAID);
    }
}
