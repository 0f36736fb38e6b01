package broadsheet.comment.storage;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Turn;
import broadsheet.comment.domain.Version;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A discussion as a document, and back. */
final class DiscussionDocument {

    static final String VERSION = "version";
    static final String ARTICLE_VERSION = "articleVersion";
    static final String OPEN = "open";
    static final String SINCE = "since";
    static final String CAUSE = "last.cause";

    private DiscussionDocument() {}

    static Document write(Discussion discussion) {
        return new Document("_id", discussion.articleId().toString())
                .append(VERSION, discussion.version().value())
                .append(ARTICLE_VERSION, discussion.articleVersion())
                .append("section", discussion.section())
                .append(OPEN, discussion.open())
                .append("live", discussion.live())
                .append("closed", discussion.closed())
                .append(SINCE, Date.from(discussion.since()))
                .append("last", write(discussion.last()));
    }

    /** One of an older release says only whether it is open, which then was whether readers see the article. */
    static Discussion read(Document document) {
        return new Discussion(
                ArticleId.parse(Versions.id(document)),
                new Version(document.getLong(VERSION)),
                document.getLong(ARTICLE_VERSION),
                document.getString("section"),
                document.getBoolean("live", document.getBoolean(OPEN)),
                document.getBoolean("closed", false),
                document.getDate(SINCE).toInstant(),
                turn(document.get("last", Document.class)));
    }

    private static Document write(Turn turn) {
        var document = new Document("cause", turn.cause().name()).append("note", turn.note());
        var by = turn.by();
        return by == null ? document : document.append("byId", by.id()).append("byName", by.name());
    }

    private static Turn turn(@Nullable Document document) {
        if (document == null) {
            return new Turn(Turn.Cause.ARTICLE, null, null);
        }
        var by = document.getString("byId");
        return new Turn(
                Turn.Cause.valueOf(document.getString("cause")),
                by == null ? null : new Judge.Moderator(by, document.getString("byName")),
                document.getString("note"));
    }
}
