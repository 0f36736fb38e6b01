package broadsheet.article.catalogue.editing;

import broadsheet.web.json.MergePatch;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deeds that clients ask for, whatever the kind is that they are done to. */
@Component
record Editing(
        AddingEntry adding,
        ChangingEntry changing,
        Merging merging,
        Listing listing,
        Showing showing,
        JsonMapper json) {

    /** What a client says that has been shown something and sends a patch of it (RFC 7396). */
    <R> R patched(Object shown, JsonNode patch, Class<R> form) {
        return MergePatch.read(json, MergePatch.apply(json.valueToTree(shown), patch), form);
    }
}
