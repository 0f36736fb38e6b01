package broadsheet.local.sample;

import broadsheet.local.sample.SampleArticle.SampleComment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts the comments under one article.
 *
 * @param file of the sample, which makes each comment's idempotency key
 * @param articleId as article-service gave it
 */
record Discussion(NewsroomApi api, String file, String articleId) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** The article is not known yet, or too many comments came at once: both pass. */
    private static final Set<Integer> NOT_YET = Set.of(404, 429);

    /** Returns how many there are. */
    int post(List<SampleComment> comments) {
        return post(comments, Optional.empty(), "sample-" + file);
    }

    private int post(List<SampleComment> comments, Optional<String> parentId, String keyOfParent) {
        var count = 0;
        for (var comment : comments) {
            var key = keyOfParent + "-" + (comments.indexOf(comment) + 1);
            var id = postOnceOpen(json(comment, parentId), key);
            count += 1 + post(comment.answers(), Optional.of(id), key);
        }
        return count;
    }

    /** comment-service learns of an article by an event, which may be on its way. */
    private String postOnceOpen(ObjectNode comment, String key) {
        var deadline = Instant.now().plus(PATIENCE);
        var answer = api.comment(articleId, comment, key);
        while (NOT_YET.contains(answer.status()) && Instant.now().isBefore(deadline)) {
            pause();
            answer = api.comment(articleId, comment, key);
        }
        return answer.orRefuse("A comment in " + file).path("id").asString();
    }

    private static ObjectNode json(SampleComment comment, Optional<String> parentId) {
        var json = JsonMapper.shared().createObjectNode().put("text", comment.text());
        json.putObject("author").put("name", comment.author());
        parentId.ifPresent(id -> json.put("parentId", id));
        return json;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for an article to take comments");
        }
    }
}
