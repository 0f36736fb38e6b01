package broadsheet.comment.exchange;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.Bringing;
import broadsheet.comment.domain.Bringing.Standing;
import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.storage.Discussions;
import broadsheet.comment.writing.PlacingReply;
import broadsheet.web.problem.Fields;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an operator brings, and names all that can't be. */
@Component
class ReadingBrought {

    private static final int TIME_ORDERED = 7;

    private final Discussions discussions;
    private final PlacingReply placing;
    private final InstantSource clock;

    ReadingBrought(Discussions discussions, PlacingReply placing, InstantSource clock) {
        this.discussions = discussions;
        this.placing = placing;
        this.clock = clock;
    }

    Change read(String id, BroughtRequest request) {
        var fields = new Fields();
        var postedAt = fields.required("postedAt", request.postedAt(), this::past);
        var own = postedAt.flatMap(at -> fields.required("id", id, text -> ownId(text, at)));
        var article = fields.required("articleId", request.articleId(), this::known);
        var posting = own.isEmpty() || article.isEmpty()
                ? Optional.<Posting>empty()
                : posting(fields, own.get(), article.get(), request.parentId(), postedAt.orElseThrow());
        if ("removed".equals(request.status())) {
            fields.throwIfWrong();
            return Bringing.bringRemoved(posting.orElseThrow());
        }
        var standing = request.status() == null
                ? Optional.of(Standing.VISIBLE)
                : fields.required("status", request.status(), ReadingBrought::standing);
        var text = fields.required("text", request.text(), CommentText::new);
        var author = author(fields, request.author());
        fields.throwIfWrong();
        return Bringing.bring(posting.orElseThrow(), author.orElseThrow(), text.orElseThrow(), standing.orElseThrow());
    }

    private static Optional<Author> author(Fields fields, BroughtRequest.@Nullable AuthorRequest author) {
        if (author == null) {
            fields.refuse("author", "is missing");
            return Optional.empty();
        }
        return fields.in("author")
                .required("name", author.name(), AuthorName::new)
                .map(name -> new Author(author.id(), name));
    }

    private Optional<Posting> posting(
            Fields fields, CommentId id, ArticleId article, @Nullable String parentId, Instant at) {
        return parentId == null
                ? Optional.of(Posting.toArticle(id, article, at))
                : fields.required("parentId", parentId, parent -> placing.reply(article, parent, id, at));
    }

    private static Standing standing(String status) {
        return switch (status) {
            case "visible" -> Standing.VISIBLE;
            case "held" -> Standing.HELD;
            default -> throw new IllegalArgumentException("must be visible, held or removed");
        };
    }

    private Instant past(String text) {
        try {
            var at = Instant.parse(text);
            if (at.isAfter(clock.instant()) || at.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("must be a time since 1970 that has passed");
            }
            return Instant.ofEpochMilli(at.toEpochMilli());
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException("must be a time such as 2014-03-01T08:30:00Z");
        }
    }

    private ArticleId known(String text) {
        var article = ArticleId.parse(text);
        if (discussions.find(article).isEmpty()) {
            throw new IllegalArgumentException("is no article that was ever published");
        }
        return article;
    }

    /** Comments are listed in the order of their ids. */
    private static CommentId ownId(String text, Instant at) {
        var id = CommentId.parse(text);
        if (id.value().version() != TIME_ORDERED || id.value().getMostSignificantBits() >>> 16 != at.toEpochMilli()) {
            throw new IllegalArgumentException("must be a UUID of version 7 whose time is postedAt");
        }
        return id;
    }
}
