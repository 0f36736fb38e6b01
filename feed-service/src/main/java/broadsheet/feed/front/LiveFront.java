package broadsheet.feed.front;

import broadsheet.feed.press.Script;
import broadsheet.feed.site.Edition;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser needs to keep a front up to date.
 *
 * @param script reads the other, its settings
 * @param settings JSON
 */
record LiveFront(Script script, String settings) {

    private static final Script SCRIPT = Script.of("front");
    private static final JsonMapper JSON = new JsonMapper();

    static LiveFront of(FrontAddress address, Edition edition) {
        var settings = new Settings(
                address.stream(),
                edition.language().tag(),
                edition.site().zone().getId(),
                edition.labelsOf("fresh"));
        return new LiveFront(SCRIPT, JSON.writeValueAsString(settings));
    }

    private record Settings(String stream, String language, String zone, Map<String, String> texts) {}
}
