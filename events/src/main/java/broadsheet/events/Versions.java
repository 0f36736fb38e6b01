package broadsheet.events;

/** What every version obeys. */
final class Versions {

    private Versions() {}

    /** Throws {@link IllegalArgumentException} unless the version is one that anything can have. */
    static void require(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, but is " + version);
        }
    }
}
