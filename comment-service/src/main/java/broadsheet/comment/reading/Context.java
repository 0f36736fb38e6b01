package broadsheet.comment.reading;

import java.util.List;

/**
 * A comment where it stands.
 *
 * @param ancestors what it answers, from the comment on the article down to its parent
 * @param before those at its level that came just before it, from oldest to newest
 * @param after those that came just after it
 * @param replies the first replies to it
 */
record Context(
        String articleId,
        List<ThreadComment> ancestors,
        List<ThreadComment> before,
        ThreadComment comment,
        List<ThreadComment> after,
        List<ThreadComment> replies) {}
