package broadsheet.feed.arrangement;

import java.util.Set;

/**
 * Which block of a front: one of those that every newspaper has, or a section's.
 *
 * @param value {@code lead}, {@code featured}, {@code dont-miss}, {@code latest}, {@code most-discussed} or
 *     {@code section:} and a slug
 */
public record BlockName(String value) {

    private static final Set<String> OF_ANY_PAPER = Set.of("lead", "featured", "dont-miss", "latest", "most-discussed");

    public BlockName {
        if (!OF_ANY_PAPER.contains(value) && !Rule.isOfSection(value)) {
            throw new IllegalArgumentException(
                    "must be lead, featured, dont-miss, latest, most-discussed, or section: and the slug of one");
        }
    }
}
