package broadsheet.comment.words;

import java.util.Locale;

/** The lists. */
public enum WordList {
    /** What has one of these is rejected. */
    BANNED,
    /** What has one of these is held. */
    SUSPECT;

    /**
     * Reads a list's name.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static WordList parse(String name) {
        return switch (name) {
            case "banned" -> BANNED;
            case "suspect" -> SUSPECT;
            default -> throw new IllegalArgumentException("must be banned or suspect");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
