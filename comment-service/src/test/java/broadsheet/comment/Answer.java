package broadsheet.comment;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(int status, String etag, String link, JsonNode body) {

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

    /** The texts of a discussion's comments, as they come; "-" for one without. */
    public List<String> comments() {
        return body.path("comments")
                .valueStream()
                .map(comment -> comment.path("text").asString("-"))
                .toList();
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
