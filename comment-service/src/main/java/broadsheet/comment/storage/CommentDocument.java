package broadsheet.comment.storage;

import broadsheet.comment.domain.Act;
import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Filing;
import broadsheet.comment.domain.Held;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Rejected;
import broadsheet.comment.domain.Removed;
import broadsheet.comment.domain.Ruling;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Verdict;
import broadsheet.comment.domain.Version;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.domain.Why;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.Document;

/** A comment as a document, and back. */
final class CommentDocument {

    static final String ARTICLE_ID = "articleId";
    static final String SECTION = "section";
    static final String STATUS = "status";
    static final String VERSION = "version";
    static final String PARENT_ID = "parentId";
    static final String ANCESTORS = "ancestors";

    /** How other documents name a comment. */
    static final String COMMENT_ID = "commentId";

    /** What the text was before it was edited: read with one comment, left out of lists. */
    static final String EARLIER = "earlier";

    static final String AUTHOR_ID = "authorId";

    private static final String FEATURED = "featured";

    /** What some states don't have. */
    static final List<String> OF_SOME_STATES = List.of("author", AUTHOR_ID, "text", "editedAt", EARLIER, FEATURED);

    /** The states that hide a comment's replies with it. */
    static final List<String> HIDING_REPLIES = Stream.of(Status.values())
            .filter(Status::hidesReplies)
            .map(Status::toString)
            .toList();

    private CommentDocument() {}

    static Document write(Comment comment) {
        var posting = comment.posting();
        var document = new Document("_id", posting.id().toString())
                .append(ARTICLE_ID, posting.articleId().toString())
                .append(VERSION, comment.version().value())
                .append(STATUS, comment.status().toString())
                .append("depth", posting.depth())
                .append("postedAt", Date.from(posting.postedAt()))
                .append(RulingDocument.FIELD, RulingDocument.write(comment))
                .append(
                        FlagsDocument.FIELD,
                        FlagsDocument.write(comment.filing().flags()));
        if (posting.parentId() != null) {
            document.append(PARENT_ID, posting.parentId().toString())
                    .append(
                            ANCESTORS,
                            posting.ancestors().stream()
                                    .map(CommentId::toString)
                                    .toList());
        }
        return switch (comment) {
            case Visible seen ->
                WordsDocument.with(seen.words(), seen.featured() ? document.append(FEATURED, true) : document);
            case Held waiting -> WordsDocument.with(waiting.words(), document);
            case Rejected hidden -> WordsDocument.with(hidden.words(), document);
            case Removed _ -> document;
        };
    }

    static Comment read(Document document) {
        var posting = posting(document);
        var filing = filing(document);
        return switch (status(document)) {
            case VISIBLE ->
                new Visible(posting, filing, WordsDocument.words(document), document.getBoolean(FEATURED, false));
            case HELD -> new Held(posting, filing, WordsDocument.words(document));
            case REJECTED -> new Rejected(posting, filing, WordsDocument.words(document));
            case REMOVED -> new Removed(posting, filing);
        };
    }

    /** One of an older release was posted at a time at which nothing was decided. */
    private static Filing filing(Document document) {
        var version = new Version(document.getLong(VERSION));
        var flags = FlagsDocument.read(document.get(FlagsDocument.FIELD, Document.class));
        var ruling = document.get(RulingDocument.FIELD, Document.class);
        if (ruling == null) {
            var postedAt = document.getDate("postedAt").toInstant();
            var unjudged = new Ruling(Act.POST, status(document), Verdict.NOTHING_SAID.phase(), Why.FITS, postedAt);
            return new Filing(version, document.getString(AUTHOR_ID), unjudged, flags);
        }
        return new Filing(version, ruling.getString("reader"), RulingDocument.read(ruling), flags);
    }

    private static Status status(Document document) {
        return Status.valueOf(document.getString(STATUS).toUpperCase(Locale.ROOT));
    }

    private static Posting posting(Document document) {
        return new Posting(
                CommentId.parse(document.getString("_id")),
                ArticleId.parse(document.getString(ARTICLE_ID)),
                ancestors(document).stream().map(CommentId::parse).toList(),
                document.getDate("postedAt").toInstant());
    }

    /** Of a reply that was written down before it had ancestors, the parent is all that is known. */
    private static List<String> ancestors(Document document) {
        var parentId = document.getString(PARENT_ID);
        return document.getList(ANCESTORS, String.class, parentId == null ? List.of() : List.of(parentId));
    }
}
