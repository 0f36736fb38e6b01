package broadsheet.comment.live;

/**
 * What a stream is about.
 *
 * @param id the article's, or the reader's
 */
public record Channel(Kind kind, String id) {

    /** Kinds of channels. */
    public enum Kind {
        /** The discussion of an article. */
        ARTICLE,
        /** What one reader is told. */
        READER
    }

    /** The discussion of an article. */
    public static Channel ofArticle(String id) {
        return new Channel(Kind.ARTICLE, id);
    }

    /** What one reader is told. */
    public static Channel ofReader(String id) {
        return new Channel(Kind.READER, id);
    }
}
