package broadsheet.comment.domain;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs in their usual form only: Java's own reader takes shortened ones too. */
final class Uuids {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Uuids() {}

    static UUID parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return UUID.fromString(text);
    }
}
