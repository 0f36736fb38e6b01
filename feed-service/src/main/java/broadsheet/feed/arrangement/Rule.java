package broadsheet.feed.arrangement;

import java.util.regex.Pattern;

/** What a block is filled with after its pins. */
public sealed interface Rule {

    /** Before the slug in the rule, and the name, of a block of a section. */
    String OF_SECTION = "section:";

    /** How a slug looks. */
    Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** How long a slug may be. */
    int LONGEST_SLUG = 120;

    /** Nothing: it has its pins only. */
    record Pinned() implements Rule {}

    /** The newest of the front's articles. */
    record Latest() implements Rule {}

    /** Those that are talked about most. */
    record MostDiscussed() implements Rule {}

    /** Those that are worth most. */
    record DontMiss() implements Rule {}

    /**
     * The newest of a section, whatever front it is on.
     *
     * @param slug the section's, perhaps a former one
     */
    record InSection(String slug) implements Rule {}

    /**
     * The rule that goes by a name.
     *
     * @throws IllegalArgumentException if none does
     */
    static Rule named(String name) {
        return switch (name) {
            case "none" -> new Pinned();
            case "latest" -> new Latest();
            case "most-discussed" -> new MostDiscussed();
            case "dont-miss" -> new DontMiss();
            case String other when isOfSection(other) -> new InSection(other.substring(OF_SECTION.length()));
            default ->
                throw new IllegalArgumentException(
                        "must be none, latest, most-discussed, dont-miss, or section: and the slug of one");
        };
    }

    /** Whether it is the name of a section's block. */
    static boolean isOfSection(String name) {
        return name.startsWith(OF_SECTION)
                && name.length() <= OF_SECTION.length() + LONGEST_SLUG
                && SLUG.matcher(name.substring(OF_SECTION.length())).matches();
    }

    /** The name that it goes by. */
    default String name() {
        return switch (this) {
            case Pinned() -> "none";
            case Latest() -> "latest";
            case MostDiscussed() -> "most-discussed";
            case DontMiss() -> "dont-miss";
            case InSection(String slug) -> OF_SECTION + slug;
        };
    }
}
