package broadsheet.comment.live;

/**
 * What is said on a channel because of a record of the log.
 *
 * @param name of the server-sent event
 * @param data written as its JSON
 */
public record Saying(Heard cause, Channel channel, String name, Object data) {}
