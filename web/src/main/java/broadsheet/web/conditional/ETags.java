package broadsheet.web.conditional;

/** The entity tag of a version: strong, and the same for every client. */
public final class ETags {

    private ETags() {}

    /** The tag in its quotes, as the header has it. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
