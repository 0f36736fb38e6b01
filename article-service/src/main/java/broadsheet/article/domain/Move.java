package broadsheet.article.domain;

import java.util.Locale;

/** What can be done to an article that exists. */
public enum Move {
    EDIT,
    PUBLISH,
    REVISE,
    UNPUBLISH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
