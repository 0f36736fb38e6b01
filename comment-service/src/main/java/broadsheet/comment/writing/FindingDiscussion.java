package broadsheet.comment.writing;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.problem.Problems;
import org.springframework.stereotype.Component;

/** Finds the discussion of an article that readers see, whether it takes comments or not. */
@Component
public class FindingDiscussion {

    private final Discussions discussions;

    FindingDiscussion(Discussions discussions) {
        this.discussions = discussions;
    }

    /**
     * The discussion of an article.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if readers see no such article
     */
    public Discussion live(String articleId) {
        try {
            return discussions
                    .find(ArticleId.parse(articleId))
                    .filter(Discussion::live)
                    .orElseThrow(() -> none(articleId));
        } catch (IllegalArgumentException _) {
            throw none(articleId);
        }
    }

    /** Whether readers see an article. */
    public boolean isLive(ArticleId articleId) {
        return discussions.find(articleId).filter(Discussion::live).isPresent();
    }

    /**
     * Looks again whether a discussion takes comments, after the pipeline has taken its time.
     *
     * @throws org.springframework.web.ErrorResponseException 409 if it has been closed meanwhile, 404 if readers no
     *     longer see the article
     */
    void requireStillOpen(Discussion read) {
        if (!live(read.articleId().toString()).open()) {
            throw Problems.conflict("The discussion has been closed a moment ago.");
        }
    }

    private static RuntimeException none(String articleId) {
        return Problems.notFound("There is no published article with the id " + articleId + ".");
    }
}
