package broadsheet.article.webhook.delivery;

import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/webhooks/{id}")
@Tag(name = "Webhooks", description = "Have other systems told what readers see")
class DeliveryController {

    private final SendingByHand sending;

    DeliveryController(SendingByHand sending) {
        this.sending = sending;
    }

    @GetMapping("/deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "List what a webhook was sent, newest first",
            description = "Kept for 30 days.")
    ResponseEntity<Page> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var size = Limit.parse(limit);
        var before = Cursor.parse(cursor, UUID::fromString).map(UUID::toString);
        // One more than is shown tells whether there is another page
        var found = sending.list(id, before, size.items() + 1);
        var shown = found.stream().limit(size.items()).map(DeliveryAnswer::of).toList();
        if (found.size() == shown.size()) {
            return ResponseEntity.ok(new Page(shown, null));
        }
        var next = new Cursor(shown.getLast().id());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/webhooks/" + id + "/deliveries", size))
                .body(new Page(shown, next.text()));
    }

    @GetMapping("/deliveries/{delivery}")
    @Operation(operationId = "readDelivery", summary = "Read what became of one delivery")
    DeliveryAnswer read(@PathVariable String id, @PathVariable String delivery) {
        return DeliveryAnswer.of(sending.find(id, delivery));
    }

    @PostMapping("/deliveries/{delivery}/resend")
    @Operation(
            operationId = "resendDelivery",
            summary = "Send an event again",
            description = "Whatever became of it before; with the same webhook-id, so that a receiver knows it again.")
    ResponseEntity<DeliveryAnswer> resend(@PathVariable String id, @PathVariable String delivery) {
        return accepted(id, sending.resend(id, delivery));
    }

    @PostMapping("/ping")
    @Operation(
            operationId = "pingWebhook",
            summary = "Send an event that says nothing",
            description = "To see whether a webhook works.")
    ResponseEntity<DeliveryAnswer> ping(@PathVariable String id) {
        return accepted(id, sending.ping(id));
    }

    private static ResponseEntity<DeliveryAnswer> accepted(String webhook, Delivery delivery) {
        return ResponseEntity.accepted()
                .location(URI.create("/webhooks/" + webhook + "/deliveries/" + delivery.id()))
                .body(DeliveryAnswer.of(delivery));
    }

    record Page(List<DeliveryAnswer> deliveries, @Nullable String next) {}
}
