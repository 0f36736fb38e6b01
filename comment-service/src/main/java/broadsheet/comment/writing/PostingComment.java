package broadsheet.comment.writing;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.pipeline.Pipeline;
import broadsheet.comment.pipeline.Submission;
import broadsheet.comment.storage.Comments;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts a comment or a reply, once for each idempotency key. */
@Component
class PostingComment {

    private static final Logger LOG = LoggerFactory.getLogger(PostingComment.class);

    private final FindingDiscussion discussions;
    private final ReadingPosted reading;
    private final PlacingReply placing;
    private final Pipeline pipeline;
    private final RefusingRepetitions repetitions;
    private final Comments comments;
    private final JsonMapper json;

    PostingComment(
            FindingDiscussion discussions,
            ReadingPosted reading,
            PlacingReply placing,
            Pipeline pipeline,
            RefusingRepetitions repetitions,
            Comments comments,
            JsonMapper json) {
        this.discussions = discussions;
        this.reading = reading;
        this.placing = placing;
        this.pipeline = pipeline;
        this.repetitions = repetitions;
        this.comments = comments;
        this.json = json;
    }

    /** The comment as it was posted: for a retry, as it was the first time. */
    CommentAnswer post(String articleId, CommentRequest request, Caller caller, Optional<IdempotencyKey> key) {
        var asked = key.map(name -> Creation.of(name, sent(articleId, request, caller), ""));
        var first = key.flatMap(comments::creation);
        if (first.isPresent()) {
            return answer(first.get(), asked.orElseThrow());
        }
        var submission = reading.read(discussions.live(articleId), request, caller, attempt(asked));
        requirePlace(submission);
        try {
            return post(submission, asked);
        } catch (RuntimeException e) {
            pipeline.withdraw(submission);
            throw e;
        }
    }

    private CommentAnswer post(Submission submission, Optional<Creation> asked) {
        var posted = judged(submission);
        var answer = CommentAnswer.whole(posted.state());
        var creation = asked.map(it -> new Creation(it.key(), it.fingerprint(), json.writeValueAsString(answer)));
        if (add(posted, submission, creation)) {
            LOG.info("{} posted on article {}", answer.id(), answer.articleId());
            return answer;
        }
        return firstAnswer(creation.orElseThrow());
    }

    /** A retry says the same under the same key. */
    private static String attempt(Optional<Creation> asked) {
        return asked.map(it -> it.key().value() + " " + it.fingerprint())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private Change judged(Submission submission) {
        return Comment.post(submission.posting(), submission.author(), submission.text(), pipeline.judge(submission));
    }

    private boolean add(Change posted, Submission submission, Optional<Creation> creation) {
        if (isOfElsewhere(submission)) {
            return store(posted, submission, creation);
        }
        return repetitions.once(
                submission.caller().id(),
                submission.text(),
                submission.attempt(),
                () -> store(posted, submission, creation));
    }

    /** Between the last look at the discussion and the comment's being there lie two writes, and nothing that waits. */
    private boolean store(Change posted, Submission submission, Optional<Creation> creation) {
        requirePlace(submission);
        discussions.requireStillOpen(submission.discussion());
        return comments.add(posted, submission.discussion().section(), creation);
    }

    private void requirePlace(Submission submission) {
        if (!isOfElsewhere(submission)) {
            placing.requireSeen(submission.posting());
        }
    }

    /** What an operator brings here was said elsewhere, at another time. */
    private static boolean isOfElsewhere(Submission submission) {
        return submission.author().id() == null;
    }

    private CommentAnswer firstAnswer(Creation retry) {
        var first = comments.creation(retry.key()).orElseThrow(() -> retry.key().usedForAnother());
        return answer(first, retry);
    }

    private CommentAnswer answer(Creation first, Creation retry) {
        return json.readValue(first.answerTo(retry), CommentAnswer.class);
    }

    private String sent(String articleId, CommentRequest request, Caller caller) {
        return caller.id() + articleId + json.writeValueAsString(request);
    }
}
