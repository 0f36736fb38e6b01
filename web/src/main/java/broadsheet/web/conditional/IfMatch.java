package broadsheet.web.conditional;

import broadsheet.web.problem.Problems;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a write is meant for (RFC 9110, section 13.1.1).
 *
 * @param etags opaque tags, in their quotes; empty when any version will do ({@code *})
 */
public record IfMatch(Set<String> etags) {

    private static final Pattern LIST =
            Pattern.compile("\\s*(W/)?\"[\\x21\\x23-\\x7e]*\"\\s*(,\\s*(W/)?\"[\\x21\\x23-\\x7e]*\"\\s*)*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

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
        if (!LIST.matcher(header).matches()) {
            throw Problems.malformed("If-Match must be * or entity tags in double quotes, such as \"3\".");
        }
        return new IfMatch(TAG.matcher(header).results().map(tag -> tag.group()).collect(Collectors.toSet()));
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
}
