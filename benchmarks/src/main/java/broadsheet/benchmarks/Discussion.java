package broadsheet.benchmarks;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The discussion of a new article over HTTP, as its readers' browsers see it. */
final class Discussion implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Newsroom newsroom;
    private final String bearer;
    private final String article;
    private final URI comments;

    private Discussion(int portBase, Newsroom newsroom, String token, String article) {
        this.newsroom = newsroom;
        this.bearer = "Bearer " + token;
        this.article = article;
        this.comments = URI.create("http://127.0.0.1:" + (portBase + 2) + "/articles/" + article + "/comments");
    }

    /** Publishes an article, and returns once it takes comments. */
    static Discussion open(int portBase, Newsroom newsroom, String token) throws IOException, InterruptedException {
        var article = newsroom.draft("""
            {"headline": "Bài đo bình luận", "section": "kinh-te",
             "body": [{"type": "paragraph", "text": "Để đo tốc độ bình luận."}]}\
            """);
        newsroom.publish(article);
        var discussion = new Discussion(portBase, newsroom, token, article);
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (discussion.status() != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The article takes no comments");
            }
            Thread.sleep(50);
        }
        return discussion;
    }

    String article() {
        return article;
    }

    /** Comments on the article; the comment's id. */
    String comment(String text) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("text", text, "author", Map.of("name", "Máy đo")));
        var request = HttpRequest.newBuilder(comments)
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("A comment was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").asString();
    }

    /** Takes the article away again. */
    @Override
    public void close() throws IOException {
        try {
            newsroom.unpublish(article);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted");
        }
    }

    private int status() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(comments).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
