package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.TargetUrl;
import broadsheet.article.webhook.outside.Targets;
import broadsheet.article.webhook.subscription.Webhook.Terms;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a client sends it. What the service itself adds to its answers is accepted and ignored.
 *
 * @param events all when left out
 * @param secret made when left out; of a webhook that is there, it is changed by {@code rotate-secret} only
 * @param active true when left out
 */
@JsonIgnoreProperties({
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "failingSince",
    "switchedOffAt",
    "switchedOffBecause",
    "previousSecretUntil"
})
record WebhookRequest(
        @Schema(description = "Needed, unless it is patched", format = "uri", maxLength = 2_000) @Nullable
        String url,

        @ArraySchema(minItems = 1) @Nullable List<@Nullable String> events,

        @Schema(pattern = "^whsec_[A-Za-z0-9+/]{32,88}={0,2}$") @Nullable
        String secret,

        @Schema(maxLength = 300) @Nullable String description,
        @Nullable Boolean active) {

    /** The terms and the secret of a new webhook. */
    Creating create(Targets targets) {
        var fields = new Fields();
        var terms = terms(fields, targets::requireOpen);
        var given = fields.optional("secret", secret, Secret::new);
        fields.throwIfWrong();
        return new Creating(terms.orElseThrow(), given.orElseGet(Secret::next));
    }

    /** The terms that replace those of a webhook that is there. Its address, unchanged, is taken as it is. */
    Terms replace(Targets targets, Webhook before) {
        var fields = new Fields();
        if (secret != null && !secret.equals(before.secrets().current().text())) {
            fields.refuse("secret", "can't be changed here, but by POST …/rotate-secret");
        }
        var known = before.terms().url();
        var terms = terms(fields, target -> target.equals(known) ? target : targets.requireOpen(target));
        fields.throwIfWrong();
        return terms.orElseThrow();
    }

    private Optional<Terms> terms(Fields fields, UnaryOperator<TargetUrl> check) {
        var read = fields.required("url", url, text -> check.apply(TargetUrl.parse(text)));
        var types = fields.each("events", events, Wanted::requireKnown);
        var wanted = events == null ? Optional.of(Wanted.ALL) : fields.optional("events", types, Wanted::new);
        var text = fields.optional("description", description, Terms::description);
        return read.flatMap(target ->
                wanted.map(which -> new Terms(target, which, text.orElse(""), !Boolean.FALSE.equals(active))));
    }

    /** What a new webhook begins with. */
    record Creating(Terms terms, Secret secret) {}
}
