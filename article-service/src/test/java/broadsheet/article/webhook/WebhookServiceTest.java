package broadsheet.article.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Receiver receiver = Receiver.open();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void whatIsPublishedIsToldToAWebhook() {
        var webhook = create("{\"url\": \"%s\"}".formatted(receiver.url()));
        var article = Desk.published("Tin đi xa");
        await().atMost(SOON).until(() -> receiver.ids().contains(article.id() + "@2"));

        var received = receiver.received().stream()
                .filter(it -> it.id().equals(article.id() + "@2"))
                .findFirst()
                .orElseThrow();
        assertThat(received.isSignedWith(webhook.text("secret"))).isTrue();
        assertThat(received.event().at("/data/article/headline").asString()).isEqualTo("Tin đi xa");
        await().atMost(SOON)
                .until(() -> delivery(webhook, article.id() + "@2")
                        .get("state")
                        .asString()
                        .equals("delivered"));
        var attempt = delivery(webhook, article.id() + "@2").at("/attempts/0");
        assertThat(attempt.get("status").asInt()).isEqualTo(204);
        assertThat(attempt.has("error")).isFalse();
    }

    @Test
    void aWebhookThatIsDownHoldsNoPublishUp() {
        receiver.close();
        var webhook = create("{\"url\": \"%s\"}".formatted(receiver.url()));
        var article = Desk.published("Người nhận vắng nhà");

        assertThat(article.status()).isEqualTo(200);
        await().atMost(SOON)
                .until(() -> delivery(webhook, article.id() + "@2")
                        .at("/attempts/0/error")
                        .asString("")
                        .equals("took no connection"));
        assertThat(delivery(webhook, article.id() + "@2").has("nextAttemptAt")).isTrue();
        assertThat(read(webhook).body().has("failingSince")).isTrue();
    }

    @Test
    void aPingSaysThatAWebhookWorks() {
        var webhook = create(
                "{\"url\": \"%s\", \"events\": [\"broadsheet.article.unpublished.v1\"]}".formatted(receiver.url()));
        var ping = ask("POST", path(webhook) + "/ping", "");
        assertThat(ping.status()).isEqualTo(202);
        await().atMost(SOON)
                .until(() -> ask("GET", ping.location(), "").text("state").equals("delivered"));
        var again = ask("POST", ping.location() + "/resend", "");

        assertThat(again.status()).isEqualTo(202);
        await().atMost(SOON).until(() -> receiver.received().size() == 2);
        assertThat(receiver.ids()).containsOnly(ping.text("eventId"));
        assertThat(receiver.received().getFirst().event().get("type").asString())
                .isEqualTo("broadsheet.webhook.ping.v1");
    }

    @Test
    void deliveriesComeNewestFirstPageByPage() {
        var webhook = create(
                "{\"url\": \"%s\", \"events\": [\"broadsheet.article.unpublished.v1\"]}".formatted(receiver.url()));
        var first = ask("POST", path(webhook) + "/ping", "").id();
        var second = ask("POST", path(webhook) + "/ping", "").id();
        var third = ask("POST", path(webhook) + "/ping", "").id();
        var page = ask("GET", path(webhook) + "/deliveries?limit=2", "");
        var rest = ask("GET", path(webhook) + "/deliveries?limit=2&cursor=" + page.text("next"), "");

        assertThat(ids(page)).containsExactly(third, second);
        assertThat(ids(rest)).containsExactly(first);
        assertThat(rest.body().has("next")).isFalse();
        assertThat(ask("GET", path(webhook) + "/deliveries?cursor=nonsense", "").status())
                .isEqualTo(400);
    }

    @Test
    void aSecretIsShownOnlyToWhoeverMadeIt() {
        var webhook = create("{\"url\": \"%s\"}".formatted(receiver.url()));
        var rotated = send("POST", path(webhook) + "/rotate-secret", "", "If-Match", webhook.etag());

        assertThat(webhook.text("secret")).startsWith("whsec_");
        assertThat(rotated.text("secret")).startsWith("whsec_").isNotEqualTo(webhook.text("secret"));
        assertThat(rotated.body().has("previousSecretUntil")).isTrue();
        assertThat(read(webhook).body().has("secret")).isFalse();
        assertThat(ask("GET", "/webhooks", "").body().toString()).doesNotContain("whsec_");
    }

    @Test
    void aSecretOfOnesOwnIsTakenWhenItIsGoodEnough() {
        var secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        var webhook = create("{\"url\": \"%s\", \"secret\": \"%s\"}".formatted(receiver.url(), secret));
        ask("POST", path(webhook) + "/ping", "");
        await().atMost(SOON).until(() -> receiver.received().size() == 1);

        assertThat(receiver.received().getFirst().isSignedWith(secret)).isTrue();
    }

    @Test
    void aRetriedCreationIsAnsweredAsTheFirstAndMakesNoSecond() {
        var key = UUID.randomUUID().toString();
        var body = "{\"url\": \"%s\"}".formatted(receiver.url());
        var first = send("POST", "/webhooks", body, "Idempotency-Key", key);
        var second = send("POST", "/webhooks", body, "Idempotency-Key", key);
        var other = send("POST", "/webhooks", body.replace("hook", "hood"), "Idempotency-Key", key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void changesAreConditional() {
        var webhook = create("{\"url\": \"%s\", \"description\": \"Tìm kiếm\"}".formatted(receiver.url()));
        var patched = send("PATCH", path(webhook), "{\"active\": false}", "If-Match", webhook.etag());

        assertThat(patched.text("description")).isEqualTo("Tìm kiếm");
        assertThat(patched.body().get("active").asBoolean()).isFalse();
        assertThat(send("PUT", path(webhook), patched.body().toString(), "If-Match", webhook.etag())
                        .status())
                .isEqualTo(412);
        assertThat(ask("DELETE", path(webhook), "").status()).isEqualTo(428);
        assertThat(send("PUT", path(webhook), patched.body().toString(), "If-Match", patched.etag())
                        .status())
                .isEqualTo(200);
        assertThat(ask("POST", path(webhook) + "/ping", "").status()).isEqualTo(409);
        assertThat(send("DELETE", path(webhook), "", "If-Match", "*").status()).isEqualTo(204);
        assertThat(read(webhook).status()).isEqualTo(404);
        assertThat(ask("GET", path(webhook) + "/deliveries", "").status()).isEqualTo(404);
    }

    @Test
    void aCreatedWebhookMayBeSentBackAsItCame() {
        var webhook = create("{\"url\": \"%s\"}".formatted(receiver.url()));
        var same = send("PUT", path(webhook), webhook.body().toString(), "If-Match", webhook.etag());
        var other = send("PATCH", path(webhook), "{\"secret\": \"whsec_other\"}", "If-Match", "*");

        assertThat(same.status()).isEqualTo(200);
        assertThat(other.errors()).containsExactly("secret: can't be changed here, but by POST …/rotate-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://127.1.2.3:8081/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/",
                "http://[::1]:8084/",
                "http://[fd00::1]/",
                "http://192.168.0.1/",
                "file:///etc/passwd",
                "ftp://8.8.8.8/"
            })
    void anAddressInsideIsRefusedWhenAWebhookIsMadeAndWhenItIsChanged(String url) {
        var webhook = create("{\"url\": \"%s\"}".formatted(receiver.url()));
        var made = ask("POST", "/webhooks", "{\"url\": \"%s\"}".formatted(url));
        var changed = send("PATCH", path(webhook), "{\"url\": \"%s\"}".formatted(url), "If-Match", "*");

        assertThat(made.status()).isEqualTo(422);
        assertThat(made.errors()).singleElement().asString().startsWith("url: ");
        assertThat(changed.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | url: is missing",
                "{'url': 'http://8.8.8.8/', 'events': []} | events: must name an event; leave it out, or send [\"*\"],"
                        + " for all",
                "{'url': 'http://8.8.8.8/', 'secret': 'whsec_c2hvcnQ='} | secret: must have 24 to 64 bytes after"
                        + " whsec_, but has 5",
                "{'url': 'http://8.8.8.8/', 'secret': 'secret'} | secret: must begin with whsec_"
            })
    void whatIsWrongIsNamed(String body, String error) {
        var refused = ask("POST", "/webhooks", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(error);
    }

    @Test
    void anEventThatThereIsNotIsRefusedAndTheOthersAreNamed() {
        var refused = ask("POST", "/webhooks", "{\"url\": \"http://8.8.8.8/\", \"events\": [\"article.gone\"]}");

        assertThat(refused.errors().getFirst())
                .startsWith("events[0]: must be \"*\" or one of ")
                .contains("broadsheet.article.published.v1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUTHOR", "MODERATOR", "READER"})
    void othersThanEditorsAndOperatorsHaveNoWebhooks(Role role) {
        assertThat(send("GET", "/webhooks", "", "Authorization", Desk.as("nam", role))
                        .status())
                .isEqualTo(403);
        assertThat(send("GET", "/webhooks", "", "Authorization", Desk.as("olga", Role.OPERATOR))
                        .status())
                .isEqualTo(200);
    }

    private static Answer create(String body) {
        var created = ask("POST", "/webhooks", body);
        assertThat(created.status()).isEqualTo(201);
        return created;
    }

    private static Answer read(Answer webhook) {
        return ask("GET", path(webhook), "");
    }

    private static JsonNode delivery(Answer webhook, String event) {
        return ask("GET", path(webhook) + "/deliveries", "")
                .body()
                .path("deliveries")
                .valueStream()
                .filter(it -> it.get("eventId").asString().equals(event))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().readTree("{\"state\": \"none\"}"));
    }

    private static List<String> ids(Answer page) {
        return page.body()
                .path("deliveries")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static String path(Answer webhook) {
        return "/webhooks/" + webhook.id();
    }

    private static Answer ask(String method, String path, String body) {
        return send(method, path, body);
    }

    private static Answer send(String method, String path, String body, String... headers) {
        return Desk.ask(method, path, body, headers);
    }
}
