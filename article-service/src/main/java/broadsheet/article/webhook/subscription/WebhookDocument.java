package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.TargetUrl;
import broadsheet.article.webhook.subscription.Webhook.Terms;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A webhook as a document, and back. */
final class WebhookDocument {

    static final String VERSION = "version";
    static final String ACTIVE = "active";
    static final String FAILING_SINCE = "failingSince";
    static final String SWITCHED_OFF_AT = "switchedOffAt";
    static final String SWITCHED_OFF_BECAUSE = "switchedOffBecause";

    private WebhookDocument() {}

    /** All fields; one that is not there is null, so that a write over an older state leaves nothing of it. */
    static Document write(Webhook webhook) {
        var terms = webhook.terms();
        var secrets = webhook.secrets();
        var health = webhook.health();
        return new Document("_id", webhook.id())
                .append(VERSION, webhook.version())
                .append("url", terms.url().toString())
                .append("events", terms.events().types())
                .append("description", terms.description())
                .append(ACTIVE, terms.active())
                .append("secret", secrets.current().text())
                .append("previousSecret", text(secrets.previous()))
                .append("previousSecretUntil", date(secrets.previousUntil()))
                .append(FAILING_SINCE, date(health.failingSince()))
                .append(SWITCHED_OFF_AT, date(health.switchedOffAt()))
                .append(SWITCHED_OFF_BECAUSE, health.switchedOffBecause())
                .append("createdAt", Date.from(webhook.createdAt()))
                .append("updatedAt", Date.from(webhook.updatedAt()))
                .append("since", Date.from(webhook.since()));
    }

    static Webhook read(Document document) {
        return new Webhook(
                document.getString("_id"),
                document.getLong(VERSION),
                terms(document),
                secrets(document),
                health(document),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                document.getDate("since").toInstant());
    }

    private static Terms terms(Document document) {
        return new Terms(
                TargetUrl.parse(document.getString("url")),
                new Wanted(document.getList("events", String.class)),
                document.getString("description"),
                document.getBoolean(ACTIVE));
    }

    private static Secrets secrets(Document document) {
        var previous = document.getString("previousSecret");
        return new Secrets(
                new Secret(document.getString("secret")),
                previous == null ? null : new Secret(previous),
                instant(document, "previousSecretUntil"));
    }

    private static Health health(Document document) {
        return new Health(
                instant(document, FAILING_SINCE),
                instant(document, SWITCHED_OFF_AT),
                document.getString(SWITCHED_OFF_BECAUSE));
    }

    private static @Nullable String text(@Nullable Secret secret) {
        return secret == null ? null : secret.text();
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
