package broadsheet.article.domain;

import java.util.Locale;

/** The states of an article by name. */
public enum State {
    DRAFT,
    PUBLISHED,
    UNPUBLISHED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
