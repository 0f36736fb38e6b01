package broadsheet.web.conditional;

import broadsheet.web.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a write is meant for (RFC 9110, section 13.1.1).
 *
 * @param etags opaque tags, in their quotes; empty when any version will do ({@code *})
 */
public record IfMatch(Set<String> etags) {

    /** The next tag of a list, in which elements may be empty (RFC 9110, section 5.6.1.2). */
    private static final Pattern NEXT = Pattern.compile("\\G[\\s,]*+((?:W/)?\"[\\x21\\x23-\\x7e]*+\")\\s*+(?:,|\\z)");

    private static final Pattern NOTHING = Pattern.compile("[\\s,]*+");

    public IfMatch {
        etags = Set.copyOf(etags);
    }

    /**
     * Reads the header.
     *
     * @throws org.springframework.web.ErrorResponseException 428 if it is missing, 400 if it is no list of entity tags
     */
    public static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problems.versionMissing();
        }
        if (header.strip().equals("*")) {
            return new IfMatch(Set.of());
        }
        return new IfMatch(tags(header));
    }

    /**
     * Goes on only if the version that is there is one that the write is meant for.
     *
     * @throws org.springframework.web.ErrorResponseException a 412 that names the version that is there
     */
    public void require(long version) {
        if (!etags.isEmpty() && !etags.contains(ETags.of(version))) {
            throw Problems.changedMeanwhile("It has version " + version + " now (ETag " + ETags.of(version)
                    + "). Read it again and apply your change to that.");
        }
    }

    private static Set<String> tags(String header) {
        var tags = new HashSet<String>();
        var end = 0;
        for (var next = NEXT.matcher(header); next.find(); end = next.end()) {
            tags.add(next.group(1));
        }
        if (tags.isEmpty() || !NOTHING.matcher(header.substring(end)).matches()) {
            throw Problems.malformed("If-Match must be * or entity tags in double quotes, such as \"3\".");
        }
        return tags;
    }
}
