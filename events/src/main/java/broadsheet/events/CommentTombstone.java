package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last record of a comment whose author was erased: it follows {@link CommentRemoved} and has no value, so that the
 * compacted topic forgets the comment altogether. What a consumer must know, should it come by after the topic was
 * compacted, is in the headers: a CloudEvent without data.
 *
 * @param removed the comment as {@link CommentRemoved} told it: nobody's, and without words
 */
public record CommentTombstone(Comment removed) {

    private static final String WIRE_NAME = "broadsheet.comment.erased.v1";
    private static final String ARTICLE_ID = "ce_articleid";
    private static final String VERSION = "ce_version";
    private static final String POSTED_AT = "ce_postedat";

    public CommentTombstone {
        requireNonNull(removed, "removed");
    }

    /**
     * The record's headers.
     *
     * @param source the service that says it
     * @param time when the comment was erased
     */
    public Map<String, String> headers(String source, Instant time) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", removed.id() + "@" + removed.version() + "/erased");
        headers.put("ce_type", WIRE_NAME);
        headers.put("ce_source", source);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", removed.id());
        headers.put(ARTICLE_ID, removed.articleId());
        headers.put(VERSION, Long.toString(removed.version()));
        headers.put(POSTED_AT, removed.postedAt().toString());
        return Map.copyOf(headers);
    }

    /** What a record without a value says; empty when it is the tombstone of nothing that is known here. */
    public static Optional<CommentRemoved> read(Map<String, String> headers) {
        if (!WIRE_NAME.equals(headers.get("ce_type"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CommentRemoved(removed(
                    said(headers, "ce_subject"),
                    said(headers, ARTICLE_ID),
                    Long.parseLong(said(headers, VERSION)),
                    Instant.parse(said(headers, POSTED_AT)))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEvent("Not a " + WIRE_NAME + ": " + e.getMessage(), e);
        }
    }

    private static Comment removed(String id, String articleId, long version, Instant postedAt) {
        return new Comment(
                id, articleId, version, null, null, null, null, Comment.Status.REMOVED, postedAt, null, null);
    }

    private static String said(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new UnreadableEvent("The header " + name + " of a " + WIRE_NAME + " is missing");
        }
        return value;
    }
}
