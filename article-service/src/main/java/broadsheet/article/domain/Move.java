package broadsheet.article.domain;

import java.util.Locale;

/** What can be done to an article, and who may do it at all. */
public enum Move {
    /** Only ever the first. */
    CREATE(Rank.AUTHOR),
    EDIT(Rank.AUTHOR),
    SUBMIT(Rank.AUTHOR),
    WITHDRAW(Rank.AUTHOR),
    REQUEST_CHANGES(Rank.EDITOR),
    APPROVE(Rank.EDITOR),
    SCHEDULE(Rank.EDITOR),
    UNSCHEDULE(Rank.EDITOR),
    PUBLISH(Rank.EDITOR),
    REVISE(Rank.EDITOR),
    UNPUBLISH(Rank.EDITOR),
    TAKE_DOWN(Rank.EDITOR),
    ARCHIVE(Rank.EDITOR),
    RESTORE(Rank.EDITOR);

    private final Rank lowest;

    Move(Rank lowest) {
        this.lowest = lowest;
    }

    boolean isFor(Rank rank) {
        return rank.compareTo(lowest) >= 0;
    }

    /** The move that the API calls so. */
    public static Move named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
