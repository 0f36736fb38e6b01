package broadsheet.feed.press;

import java.util.regex.Pattern;

/** Which addresses of others' making a page may point to. */
public final class WebAddress {

    /** From the site's root, yet not {@code //host}, which leads elsewhere; browsers take a backslash for a slash. */
    private static final Pattern ALLOWED =
            Pattern.compile("https?://[^\\s\\p{Cntrl}]+|/(?![/\\\\])[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTACT = Pattern.compile("(mailto|tel):[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether a page may show what stands there, or point to it. */
    public static boolean isAllowed(String url) {
        return ALLOWED.matcher(url).matches();
    }

    /** Whether a link in a text may lead there. */
    public static boolean isTarget(String url) {
        return isAllowed(url) || CONTACT.matcher(url).matches();
    }
}
