package broadsheet.comment.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;

/**
 * A server-sent event as it goes out, the same bytes to everybody.
 *
 * @param partition where its cause lies in the log, with {@code offset}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Frame(Channel channel, int partition, long offset, byte[] bytes) {

    /** What keeps a connection from looking dead. */
    static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

    static Frame of(Saying saying, JsonMapper json) {
        var cause = saying.cause();
        var text = "id: " + cause.after() + "\n" + text(saying.name(), json.writeValueAsString(saying.data()));
        return new Frame(saying.channel(), cause.partition(), cause.offset(), text.getBytes(UTF_8));
    }

    /** An event that isn't of the log: it leaves the client's place as it is. */
    static byte[] aside(String name, String data) {
        return text(name, data).getBytes(UTF_8);
    }

    /** What a stream begins with: when to come back, and from where. */
    static byte[] greeting(long retryMillis, LogPosition position) {
        return ("retry: " + retryMillis + "\nid: " + position + "\n\n").getBytes(UTF_8);
    }

    /** What a stream ends with when its instance stops: when to come to another one. */
    static byte[] comeAgain(long retryMillis) {
        return ("retry: " + retryMillis + "\n\n").getBytes(UTF_8);
    }

    private static String text(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
