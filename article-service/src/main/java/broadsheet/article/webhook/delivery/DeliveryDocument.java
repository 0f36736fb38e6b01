package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.delivery.Delivery.Attempt;
import broadsheet.article.webhook.delivery.Delivery.State;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;

/** A delivery as a document, and back. */
final class DeliveryDocument {

    static final String WEBHOOK = "webhook";
    static final String EVENT = "event";
    static final String STATE = "state";
    static final String CREATED_AT = "createdAt";
    static final String DUE = "due";
    static final String HOLDER = "holder";
    static final String TRIES = "tries";
    static final String ATTEMPTS = "attempts";

    private DeliveryDocument() {}

    /** A delivery that has just been made. */
    static Document write(Delivery delivery) {
        return new Document("_id", delivery.id())
                .append(WEBHOOK, delivery.webhook())
                .append(EVENT, delivery.event())
                .append("type", delivery.type())
                .append("article", delivery.article())
                .append(STATE, word(delivery.state()))
                .append(CREATED_AT, Date.from(delivery.createdAt()))
                .append(DUE, Date.from(delivery.createdAt()))
                .append(TRIES, delivery.tries())
                .append(ATTEMPTS, List.of());
    }

    static Delivery read(Document document) {
        var due = document.getDate(DUE);
        return new Delivery(
                document.getString("_id"),
                document.getString(WEBHOOK),
                document.getString(EVENT),
                document.getString("type"),
                document.getString("article"),
                State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                document.getDate(CREATED_AT).toInstant(),
                due == null ? null : due.toInstant(),
                document.getInteger(TRIES),
                document.getList(ATTEMPTS, Document.class).stream()
                        .map(DeliveryDocument::attempt)
                        .toList());
    }

    static Document write(Attempt attempt) {
        return new Document("at", Date.from(attempt.at()))
                .append("status", attempt.status())
                .append("error", attempt.error())
                .append("millis", attempt.millis());
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Attempt attempt(Document document) {
        return new Attempt(
                document.getDate("at").toInstant(),
                document.getInteger("status"),
                document.getString("error"),
                document.getLong("millis"));
    }
}
