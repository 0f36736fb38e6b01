package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import java.util.regex.Pattern;

/** Holds what has more links than are allowed. */
record Links() implements Phase {

    /** An address with its scheme, one that begins with www, or a bare host with a path or a well-known end. */
    private static final Pattern LINK = Pattern.compile("(?iu)\\b(?:[a-z][a-z0-9+.-]{1,20}://\\S++|www\\.\\S++"
            + "|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}?\\.(?:com|net|org|info|biz|io|me|ly|vn|xyz|top)\\b"
            + "(?:/\\S*+)?)");

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!rules.links()) {
            return Finding.NOTHING;
        }
        var links = LINK.matcher(submission.text().value()).results().count();
        return links > rules.linksAllowed()
                ? Finding.hold(Reason.SPAM, "has " + links + (links == 1 ? " link" : " links"))
                : Finding.NOTHING;
    }
}
