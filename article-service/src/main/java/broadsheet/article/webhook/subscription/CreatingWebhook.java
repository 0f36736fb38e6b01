package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.Targets;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates a webhook, once for each idempotency key. */
@Component
class CreatingWebhook {

    private static final Logger LOG = LoggerFactory.getLogger(CreatingWebhook.class);
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Each event is looked at for each of them. */
    private static final int MOST_WEBHOOKS = 100;

    private final Webhooks webhooks;
    private final Targets targets;
    private final JsonMapper json;
    private final InstantSource clock;

    CreatingWebhook(Webhooks webhooks, Targets targets, JsonMapper json, InstantSource clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.json = json;
        this.clock = clock;
    }

    /** The answer, with the secret: for a retry, the first one. */
    JsonNode create(WebhookRequest request, Optional<IdempotencyKey> key, Caller by) {
        var known = key.flatMap(webhooks::creation);
        return known.map(first -> json.readTree(first.answerTo(retry(first.key(), request))))
                .orElseGet(() -> add(request, key, by));
    }

    private JsonNode add(WebhookRequest request, Optional<IdempotencyKey> key, Caller by) {
        if (webhooks.all().size() >= MOST_WEBHOOKS) {
            throw Problems.conflict("There are " + MOST_WEBHOOKS + " webhooks already, and can't be more.");
        }
        var begin = request.create(targets);
        var webhook = Webhook.of(IDS.generate().toString(), begin.terms(), begin.secret(), clock.instant());
        JsonNode answer = json.valueToTree(WebhookAnswer.withSecret(webhook));
        var creation = key.map(name -> Creation.of(name, json.writeValueAsString(request), answer.toString()));
        if (!webhooks.add(webhook, creation)) {
            return create(request, key, by);
        }
        LOG.info(
                "webhook {} to {} created by {}",
                webhook.id(),
                begin.terms().url().server(),
                by.id());
        return answer;
    }

    private Creation retry(IdempotencyKey key, WebhookRequest request) {
        return Creation.of(key, json.writeValueAsString(request), "");
    }
}
