package broadsheet.article.domain;

/**
 * How often an article has changed.
 *
 * @param value 1 when it is created
 */
public record Version(long value) {

    public static final Version FIRST = new Version(1);

    public Version {
        if (value < 1) {
            throw new IllegalArgumentException("must be at least 1");
        }
    }

    Version next() {
        return new Version(value + 1);
    }

    /** The version that this one replaces. */
    public Version previous() {
        return new Version(value - 1);
    }
}
