package broadsheet.article.media.darkroom;

/** A file that is no picture which could be shown. */
public final class Unusable extends RuntimeException {

    Unusable(String reason) {
        super(reason);
    }

    /** Completes the sentence that begins with the file: "is an SVG …". */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
