package broadsheet.article.catalogue.entry;

import java.util.Locale;

/** What there is in the catalogue. */
public enum Kind {
    SECTION(60),
    TAG(60),
    AUTHOR(100);

    private final int longestName;

    Kind(int longestName) {
        this.longestName = longestName;
    }

    /** How many characters a name has at most: as many as an article may name it with. */
    public int longestName() {
        return longestName;
    }

    /** Whether articles name it by its names; they name a section by its slug. */
    public boolean isNamedInWords() {
        return this != SECTION;
    }

    /** The word for it in addresses, such as {@code sections}. */
    public String plural() {
        return this + "s";
    }

    /** The word for it, such as {@code section}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
