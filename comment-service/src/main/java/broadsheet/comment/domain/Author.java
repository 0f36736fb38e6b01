package broadsheet.comment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment.
 *
 * @param id who they are to the identity provider; null when somebody else brought the comment here for them
 * @param name what other readers see
 */
public record Author(@Nullable String id, AuthorName name) {

    boolean is(String readerId) {
        return readerId.equals(id);
    }
}
