package broadsheet.article;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(int status, String etag, String location, JsonNode body) {

    /** The article's id. */
    public String id() {
        return text("id");
    }

    /** The article's version. */
    public long version() {
        return body.path("version").asLong(0);
    }

    /** A text field of the body; empty when it is missing. */
    public String text(String field) {
        return body.path(field).asString("");
    }

    /** The texts of a list in the body. */
    public List<String> texts(String field) {
        return body.path(field).valueStream().map(JsonNode::asString).toList();
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
