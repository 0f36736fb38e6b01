package broadsheet.comment.domain;

/**
 * How often a comment or a discussion has changed.
 *
 * @param value 1 when it begins
 */
public record Version(long value) {

    public static final Version FIRST = new Version(1);

    public Version {
        if (value < 1) {
            throw new IllegalArgumentException("must be at least 1");
        }
    }

    /** The version that follows. */
    public Version next() {
        return new Version(value + 1);
    }

    /** The version that this one replaces. */
    public Version previous() {
        return new Version(value - 1);
    }
}
