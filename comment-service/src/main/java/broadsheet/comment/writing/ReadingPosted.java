package broadsheet.comment.writing;

import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Version;
import broadsheet.comment.pipeline.Submission;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.problem.Fields;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody posts, and names all that can't be. */
@Component
class ReadingPosted {

    private final PlacingReply placing;
    private final InstantSource clock;

    ReadingPosted(PlacingReply placing, InstantSource clock) {
        this.placing = placing;
        this.clock = clock;
    }

    Submission read(Discussion discussion, CommentRequest request, Caller caller, String attempt) {
        var fields = new Fields();
        var text = fields.required("text", request.text(), CommentText::new);
        var author = author(fields, request.author(), caller);
        var posting = posting(fields, discussion, request.parentId());
        fields.throwIfWrong();
        return new Submission(
                discussion,
                posting.orElseThrow(),
                Version.FIRST,
                author.orElseThrow(),
                text.orElseThrow(),
                caller,
                attempt);
    }

    private Optional<Posting> posting(Fields fields, Discussion discussion, @Nullable String parentId) {
        var article = discussion.articleId();
        return parentId == null
                ? Optional.of(Posting.toArticle(CommentId.next(), article, clock.instant()))
                : fields.required(
                        "parentId",
                        parentId,
                        parent -> placing.reply(article, parent, CommentId.next(), clock.instant()));
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
}
