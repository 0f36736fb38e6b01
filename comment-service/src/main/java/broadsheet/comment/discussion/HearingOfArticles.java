package broadsheet.comment.discussion;

import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Discussion.ArticleHeard;
import broadsheet.comment.storage.Discussions;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens the discussion of an article that readers see, and closes that of one that they no longer see. */
@Component
class HearingOfArticles {

    private static final Logger LOG = LoggerFactory.getLogger(HearingOfArticles.class);

    private final Discussions discussions;
    private final InstantSource clock;

    HearingOfArticles(Discussions discussions, InstantSource clock) {
        this.discussions = discussions;
        this.clock = clock;
    }

    void hear(List<ArticleHeard> news) {
        news.forEach(this::hear);
    }

    private void hear(ArticleHeard heard) {
        var settled = false;
        while (!settled) {
            settled = discussions
                    .find(heard.articleId())
                    .map(discussion -> goOn(discussion, heard))
                    .orElseGet(() -> begin(heard));
        }
    }

    /** False when another was first: then there is a discussion to go on with. */
    private boolean begin(ArticleHeard heard) {
        var discussion = Discussion.begin(heard, clock.instant());
        var added = discussions.add(discussion);
        if (added) {
            log(discussion);
        }
        return added;
    }

    /** False when another was first: then there is a newer state to start from. */
    private boolean goOn(Discussion before, ArticleHeard heard) {
        var after = before.hear(heard, clock.instant());
        if (after.isEmpty()) {
            return true;
        }
        var stored = discussions.store(before, after.get());
        if (stored && before.open() != after.get().open()) {
            log(after.get());
        }
        return stored;
    }

    private static void log(Discussion discussion) {
        LOG.info("{} {} comments", discussion.articleId(), discussion.open() ? "takes" : "no longer takes");
    }
}
