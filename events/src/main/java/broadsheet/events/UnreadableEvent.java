package broadsheet.events;

/** A record that can never be read as an event, however often one tries. The message says why, for an operator. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String reason) {
        super(reason);
    }

    UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
