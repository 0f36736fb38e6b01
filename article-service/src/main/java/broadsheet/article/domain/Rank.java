package broadsheet.article.domain;

/** What somebody is to the desk. */
public enum Rank {
    /** Writes articles of their own. */
    AUTHOR,
    /** Works on every article, and decides what readers see. */
    EDITOR
}
