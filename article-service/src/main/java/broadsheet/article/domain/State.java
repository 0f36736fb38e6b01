package broadsheet.article.domain;

import java.util.Locale;

/** The states of an article by name. */
public enum State {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    UNPUBLISHED,
    ARCHIVED,
    TAKEN_DOWN;

    /** The state that the API calls so. */
    public static State named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
