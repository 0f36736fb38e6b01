package broadsheet.comment.writing;

import static java.util.Objects.requireNonNull;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Version;
import broadsheet.comment.pipeline.Pipeline;
import broadsheet.comment.pipeline.Submission;
import broadsheet.comment.storage.Comments;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.problem.Fields;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts a comment or a reply, once for each idempotency key. */
@Component
class PostingComment {

    private static final Logger LOG = LoggerFactory.getLogger(PostingComment.class);

    private final FindingDiscussion discussions;
    private final Pipeline pipeline;
    private final Comments comments;
    private final PlacingReply placing;
    private final RefusingRepetitions repetitions;
    private final JsonMapper json;
    private final InstantSource clock;

    PostingComment(
            FindingDiscussion discussions,
            Pipeline pipeline,
            Comments comments,
            PlacingReply placing,
            RefusingRepetitions repetitions,
            JsonMapper json,
            InstantSource clock) {
        this.discussions = discussions;
        this.pipeline = pipeline;
        this.comments = comments;
        this.placing = placing;
        this.repetitions = repetitions;
        this.json = json;
        this.clock = clock;
    }

    /** The comment as it was posted: for a retry, as it was the first time. */
    CommentAnswer post(String articleId, CommentRequest request, Caller caller, Optional<IdempotencyKey> key) {
        var first = key.flatMap(comments::creation);
        if (first.isPresent()) {
            return answer(first.get(), Creation.of(key.orElseThrow(), sent(articleId, request, caller), ""));
        }
        var discussion = discussions.live(articleId);
        var posted = read(discussion, request, caller);
        var answer = CommentAnswer.whole(posted.state());
        var creation =
                key.map(name -> Creation.of(name, sent(articleId, request, caller), json.writeValueAsString(answer)));
        if (add(() -> store(posted, discussion, creation), request, caller, creation)) {
            LOG.info("{} posted on article {}", answer.id(), answer.articleId());
            return answer;
        }
        return firstAnswer(creation.orElseThrow());
    }

    /** Between the last look at the discussion and the comment's being there lie two writes, and nothing that waits. */
    private boolean store(Change posted, Discussion discussion, Optional<Creation> creation) {
        discussions.requireStillOpen(discussion);
        return comments.add(posted, discussion.section(), creation);
    }

    /** What an operator brings here was said elsewhere, at another time. */
    private boolean add(Supplier<Boolean> adding, CommentRequest request, Caller caller, Optional<Creation> creation) {
        if (request.author() != null) {
            return adding.get();
        }
        var text = new CommentText(requireNonNull(request.text()));
        var attempt = creation.map(it -> it.key().value())
                .orElseGet(() -> UUID.randomUUID().toString());
        return repetitions.once(caller.id(), text, attempt, adding);
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

    private Change read(Discussion discussion, CommentRequest request, Caller caller) {
        var articleId = discussion.articleId();
        var fields = new Fields();
        var text = fields.required("text", request.text(), CommentText::new);
        var author = author(fields, request.author(), caller);
        var posting = request.parentId() == null
                ? Optional.of(Posting.toArticle(CommentId.next(), articleId, clock.instant()))
                : fields.required("parentId", request.parentId(), parentId -> reply(articleId, parentId));
        fields.throwIfWrong();
        return post(new Submission(
                discussion, posting.orElseThrow(), Version.FIRST, author.orElseThrow(), text.orElseThrow(), caller));
    }

    private Change post(Submission submission) {
        return Comment.post(submission.posting(), submission.author(), submission.text(), pipeline.judge(submission));
    }

    /** Readers write under the name that their token says; only an operator speaks for others. */
    private static Optional<Author> author(
            Fields fields, CommentRequest.@Nullable AuthorRequest author, Caller caller) {
        if (author == null) {
            return fields.required("author", caller.name(), AuthorName::new).map(name -> new Author(caller.id(), name));
        }
        if (!caller.is(Role.OPERATOR)) {
            fields.refuse("author", "is who the token says; only an operator may name another");
            return Optional.empty();
        }
        return fields.in("author")
                .required("name", author.name(), AuthorName::new)
                .map(name -> new Author(null, name));
    }

    private Posting reply(ArticleId articleId, String parentId) {
        return placing.reply(articleId, parentId, CommentId.next(), clock.instant());
    }
}
