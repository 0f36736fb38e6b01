package broadsheet.comment;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(int status, String etag, String link, String retryAfter, JsonNode body) {

    /** The comment's id. */
    public String id() {
        return text("id");
    }

    /** A field of the body as text; empty when it is missing. */
    public String text(String field) {
        return body.path(field).asString("");
    }

    /** How many comments readers see. */
    public long count() {
        return body.path("count").asLong(-1);
    }

    /** The texts of a discussion's comments, each before its first replies; "-" for one without. */
    public List<String> comments() {
        return texts(body.path("comments")).toList();
    }

    /** The texts of a list of comments that is a field of the body. */
    public List<String> texts(String field) {
        return texts(body.path(field)).toList();
    }

    private static Stream<String> texts(JsonNode comments) {
        return comments.valueStream()
                .flatMap(comment -> Stream.concat(
                        Stream.of(comment.path("text").asString("-")), texts(comment.path("firstReplies"))));
    }

    /** What a problem says is wrong, each as {@code field: reason}. */
    public List<String> errors() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.get("field").asString() + ": "
                        + error.get("reason").asString())
                .toList();
    }
}
