package broadsheet.article.domain;

import java.util.regex.Pattern;

/**
 * A path under which another system had the article: who asks for it is sent on.
 *
 * @param value begins with a slash, at most 500 of the characters that a path may have (RFC 3986), without a query
 */
public record FormerPath(String value) {

    private static final Pattern FORM = Pattern.compile("/(?!/)(?:[\\w\\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*");

    public FormerPath {
        if (value.length() > 500 || value.length() < 2 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be a path such as /2015/03/an-old-post/, of at most 500 characters");
        }
    }
}
