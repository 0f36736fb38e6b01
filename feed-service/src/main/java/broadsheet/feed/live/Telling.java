package broadsheet.feed.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.front.FrontNews;
import broadsheet.feed.press.Pressed;
import tools.jackson.databind.json.JsonMapper;

/**
 * A front as it is told: the same bytes to everybody.
 *
 * @param id the same wherever and whenever the front is the same
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Telling(String id, byte[] bytes) {

    /** What keeps a connection from looking dead. */
    static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

    private static final JsonMapper JSON = new JsonMapper();

    static Telling of(FrontNews news) {
        var id = Pressed.version(news);
        var event = "id: " + id + "\nevent: front\ndata: " + JSON.writeValueAsString(news) + "\n\n";
        return new Telling(id, event.getBytes(UTF_8));
    }

    /** What a stream begins with: when to come back. */
    static byte[] greeting(long retryMillis) {
        return ("retry: " + retryMillis + "\n\n").getBytes(UTF_8);
    }
}
