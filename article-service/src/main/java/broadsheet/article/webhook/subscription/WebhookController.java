package broadsheet.article.webhook.subscription;

import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/webhooks")
@Tag(name = "Webhooks", description = "Have other systems told what readers see")
class WebhookController {

    private final Webhooks webhooks;
    private final CreatingWebhook creating;
    private final ChangingWebhook changing;

    WebhookController(Webhooks webhooks, CreatingWebhook creating, ChangingWebhook changing) {
        this.webhooks = webhooks;
        this.creating = creating;
        this.changing = changing;
    }

    @PostMapping
    @Operation(
            operationId = "createWebhook",
            summary = "Create a webhook",
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content = @Content(schema = @Schema(implementation = WebhookAnswer.class))),
            description = "It gets events from now on. The answer has the secret; nobody can read it again.")
    ResponseEntity<JsonNode> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody WebhookRequest request,
            Caller caller) {
        var created = creating.create(request, IdempotencyKey.parse(key, caller), caller);
        return ResponseEntity.created(
                        URI.create("/webhooks/" + created.get("id").asString()))
                .header(HttpHeaders.ETAG, ETags.of(created.get("version").asLong()))
                .body(created);
    }

    @GetMapping
    @Operation(
            operationId = "listWebhooks",
            summary = "List all webhooks, oldest first",
            description = "There are at most 100.")
    Listed list() {
        return new Listed(webhooks.all().stream().map(WebhookAnswer::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readWebhook", summary = "Read a webhook")
    ResponseEntity<WebhookAnswer> read(@PathVariable String id) {
        return answer(WebhookAnswer.of(changing.find(id)));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "replaceWebhook", summary = "Replace what a webhook is to do")
    ResponseEntity<WebhookAnswer> replace(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WebhookRequest request,
            Caller caller) {
        return answer(WebhookAnswer.of(changing.replace(id, IfMatch.parse(ifMatch), request, caller)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "patchWebhook",
            summary = "Change parts of what a webhook is to do",
            description = "JSON Merge Patch (RFC 7396)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WebhookRequest.class))))
    ResponseEntity<WebhookAnswer> patch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(WebhookAnswer.of(changing.merge(id, IfMatch.parse(ifMatch), patch, caller)));
    }

    @PostMapping("/{id}/rotate-secret")
    @Operation(
            operationId = "rotateSecret",
            summary = "Give a webhook another secret",
            description = "For a while, posts are signed with the one before as well.")
    ResponseEntity<WebhookAnswer> rotate(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable SecretRequest request,
            Caller caller) {
        var versions = IfMatch.parse(ifMatch);
        var fields = new Fields();
        var given = Optional.ofNullable(request).flatMap(body -> fields.optional("secret", body.secret(), Secret::new));
        fields.throwIfWrong();
        return answer(WebhookAnswer.withSecret(changing.rotate(id, versions, given, caller)));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "What it was still to get is not sent.")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        changing.remove(id, IfMatch.parse(ifMatch), caller);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<WebhookAnswer> answer(WebhookAnswer webhook) {
        return ResponseEntity.ok().eTag(ETags.of(webhook.version())).body(webhook);
    }

    record Listed(List<WebhookAnswer> webhooks) {}

    record SecretRequest(
            @Schema(pattern = "^whsec_[A-Za-z0-9+/]{32,88}={0,2}$") @Nullable
            String secret) {}
}
