package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.Targets;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.json.MergePatch;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes a webhook as its client read it: whoever was second is told, and overwrites nothing. */
@Component
class ChangingWebhook {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingWebhook.class);
    private static final int MOST_ATTEMPTS = 10;

    private final Webhooks webhooks;
    private final Targets targets;
    private final RotationSettings rotation;
    private final JsonMapper json;
    private final InstantSource clock;

    ChangingWebhook(
            Webhooks webhooks, Targets targets, RotationSettings rotation, JsonMapper json, InstantSource clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.rotation = rotation;
        this.json = json;
        this.clock = clock;
    }

    Webhook find(String id) {
        return webhooks.find(id).orElseThrow(() -> Problems.notFound("There is no webhook with the id " + id + "."));
    }

    Webhook replace(String id, IfMatch ifMatch, WebhookRequest request, Caller by) {
        var changed = change(id, ifMatch, webhook -> agreed(webhook, request));
        return logged("changed", changed, by);
    }

    /** Replaces what the patch names (JSON Merge Patch, RFC 7396). */
    Webhook merge(String id, IfMatch ifMatch, JsonNode patch, Caller by) {
        var changed = change(id, ifMatch, webhook -> {
            var merged = MergePatch.apply(json.valueToTree(WebhookAnswer.of(webhook)), patch);
            return agreed(webhook, MergePatch.read(json, merged, WebhookRequest.class));
        });
        return logged("changed", changed, by);
    }

    /** Gives it another secret: the one that is sent, or a new one. */
    Webhook rotate(String id, IfMatch ifMatch, Optional<Secret> given, Caller by) {
        var next = given.orElseGet(Secret::next);
        var changed = change(id, ifMatch, webhook -> {
            var now = clock.instant();
            return webhook.rotate(next, now.plus(rotation.overlap()), now);
        });
        return logged("given another secret", changed, by);
    }

    void remove(String id, IfMatch ifMatch, Caller by) {
        logged("removed", tried(id, ifMatch, Function.identity(), webhooks::remove), by);
    }

    private Webhook agreed(Webhook webhook, WebhookRequest request) {
        return webhook.agree(request.replace(targets, webhook), clock.instant());
    }

    private Webhook change(String id, IfMatch ifMatch, Function<Webhook, Webhook> change) {
        return tried(id, ifMatch, change, webhooks::store);
    }

    private Webhook tried(String id, IfMatch ifMatch, Function<Webhook, Webhook> change, Predicate<Webhook> store) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = find(id);
            ifMatch.require(before.version());
            var after = change.apply(before);
            if (store.test(after)) {
                return after;
            }
        }
        throw Problems.changedMeanwhile("Others are changing the webhook all the time. Try again.");
    }

    private static Webhook logged(String what, Webhook webhook, Caller by) {
        LOG.info(
                "webhook {} to {} {} by {}", webhook.id(), webhook.terms().url().server(), what, by.id());
        return webhook;
    }
}
