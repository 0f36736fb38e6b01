package broadsheet.comment.readerrights;

/**
 * One thing that the service keeps of a reader.
 *
 * @param kind such as {@code comment}
 * @param of what is kept, written as its JSON
 */
public record Trace(String kind, Object of) {}
