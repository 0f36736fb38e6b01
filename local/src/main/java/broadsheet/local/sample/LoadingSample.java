package broadsheet.local.sample;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Publishes the sample's articles one after the other, so that the front page comes out in their order, while the
 * comments of those already published are posted. May be repeated: what is there is not made twice.
 */
final class LoadingSample {

    private static final int DISCUSSIONS_AT_ONCE = 4;

    private final NewsroomApi api;
    private final Terminal terminal;

    LoadingSample(NewsroomApi api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    /**
     * Returns when everything is in.
     *
     * @throws Refusal if a service refuses an article or a comment, or doesn't answer
     */
    void load(List<SampleArticle> sample) {
        var executor = Executors.newFixedThreadPool(
                DISCUSSIONS_AT_ONCE, Thread.ofVirtual().factory());
        try {
            var discussions = new ArrayList<CompletableFuture<Integer>>();
            for (var article : sample) {
                discussions.add(load(article, executor));
            }
            var comments =
                    discussions.stream().mapToInt(CompletableFuture::join).sum();
            terminal.say("%d articles and %d comments are in".formatted(sample.size(), comments));
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        } finally {
            executor.shutdownNow();
        }
    }

    private CompletableFuture<Integer> load(SampleArticle article, ExecutorService executor) {
        var id = create(article);
        var state = publishIfDraft(article, id);
        terminal.say("  %s  %s: %s".formatted(article.file(), state, article.headline()));
        // A reader can't comment on what an editor has taken down since the sample was first loaded.
        var comments = state.equals("published") ? article.comments() : List.<SampleArticle.SampleComment>of();
        var discussion = new Discussion(api, article.file(), id);
        return CompletableFuture.supplyAsync(() -> discussion.post(comments), executor);
    }

    private String create(SampleArticle article) {
        return api.create(article.article(), "sample-" + article.file())
                .orRefuse(article.file())
                .path("id")
                .asString();
    }

    /** Returns the state that the article is in then. */
    private String publishIfDraft(SampleArticle article, String id) {
        var current = api.read(id);
        var state = current.orRefuse(article.file()).path("state").asString();
        if (!state.equals("draft")) {
            return state;
        }
        return api.publish(id, current.etag())
                .orRefuse(article.file())
                .path("state")
                .asString();
    }
}
