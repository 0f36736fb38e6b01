package broadsheet.article.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.Topic;

/** An article whose event the log would not take: nobody would ever see what was published. */
public final class TooLong extends RuntimeException {

    /** Room for the headers, those of a dead letter among them. */
    private static final int HEADERS = 16_384;

    private static final int LONGEST = Topic.LONGEST_RECORD - HEADERS;

    private final String reason;

    private TooLong(int bytes) {
        super("An event of " + bytes + " bytes");
        this.reason = "is too long for readers: with the words of its pictures and all its corrections it has " + bytes
                + " bytes, and may have " + LONGEST;
    }

    static void requireNot(String event) {
        var bytes = event.getBytes(UTF_8).length;
        if (bytes > LONGEST) {
            throw new TooLong(bytes);
        }
    }

    /** Completes the sentence that begins with the field {@code body}. */
    public String reason() {
        return reason;
    }
}
