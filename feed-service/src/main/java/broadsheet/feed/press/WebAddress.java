package broadsheet.feed.press;

import java.util.regex.Pattern;

/** Which addresses of others' making a page may point to. */
final class WebAddress {

    /** From the site's root, yet not {@code //host}, which leads elsewhere; browsers take a backslash for a slash. */
    private static final Pattern ALLOWED =
            Pattern.compile("https?://[^\\s\\p{Cntrl}]+|/(?![/\\\\])[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    static boolean isAllowed(String url) {
        return ALLOWED.matcher(url).matches();
    }
}
