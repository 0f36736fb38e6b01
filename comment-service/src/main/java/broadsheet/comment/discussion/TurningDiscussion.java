package broadsheet.comment.discussion;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.DiscussionRefused;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.problem.Problems;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens and closes discussions by hand: whoever is second is told. */
@Component
class TurningDiscussion {

    private static final Logger LOG = LoggerFactory.getLogger(TurningDiscussion.class);
    private static final int MOST_ATTEMPTS = 10;

    private final Discussions discussions;

    TurningDiscussion(Discussions discussions) {
        this.discussions = discussions;
    }

    /**
     * Opens or closes a discussion.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if readers see no such article, 409 if it is so
     *     already, 412 if somebody else was first
     */
    Discussion turn(String articleId, IfMatch ifMatch, UnaryOperator<Discussion> turn) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = find(articleId);
            ifMatch.require(before.version().value());
            var after = turned(before, turn);
            if (discussions.store(before, after)) {
                LOG.info("{} {} comments, by {}", articleId, after.open() ? "takes" : "no longer takes", after.last());
                return after;
            }
        }
        throw Problems.changedMeanwhile("Others are changing the discussion all the time. Try again.");
    }

    /**
     * The discussion of an article that readers see.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none
     */
    Discussion find(String articleId) {
        try {
            return discussions
                    .find(ArticleId.parse(articleId))
                    .filter(Discussion::live)
                    .orElseThrow(() -> none(articleId));
        } catch (IllegalArgumentException _) {
            throw none(articleId);
        }
    }

    private static Discussion turned(Discussion before, UnaryOperator<Discussion> turn) {
        try {
            return turn.apply(before);
        } catch (DiscussionRefused e) {
            throw Problems.conflict(e.reason());
        }
    }

    private static RuntimeException none(String articleId) {
        return Problems.notFound("There is no published article with the id " + articleId + ".");
    }
}
