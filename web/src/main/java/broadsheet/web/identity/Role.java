package broadsheet.web.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the newsroom, as the token says it in lower case. */
public enum Role {
    /** Writes articles of their own. */
    AUTHOR,
    /** Works on every article, and decides what readers see. */
    EDITOR,
    /** Decides which comments readers see. */
    MODERATOR,
    /** Reads and comments. */
    READER,
    /** Runs the platform. */
    OPERATOR;

    /** The role that a token calls so; empty when it isn't one of ours. */
    static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
