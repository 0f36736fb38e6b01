package broadsheet.feed.archive;

/** What can become of an article. */
public sealed interface Fate {

    /** It is under this slug now. */
    record Moved(String slug) implements Fate {}

    /**
     * It is gone everywhere and for good reason.
     *
     * @param reason empty when readers are not to know
     */
    record TakenDown(String reason) implements Fate {}
}
