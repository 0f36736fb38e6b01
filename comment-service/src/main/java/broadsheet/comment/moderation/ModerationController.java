package broadsheet.comment.moderation;

import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/comments/{id}")
@Tag(name = "Moderation", description = "Decide which comments readers see")
class ModerationController {

    private final Deciding deciding;
    private final InstantSource clock;

    ModerationController(Deciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @PostMapping("/approve")
    @Operation(operationId = "approveComment", summary = "Show a comment to readers, and answer its flags")
    ResponseEntity<Moderated> approve(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable DecisionRequest request,
            Caller caller) {
        return decide(id, ifMatch, Verb.APPROVE, request, caller);
    }

    @PostMapping("/hold")
    @Operation(operationId = "holdComment", summary = "Have a comment wait for a decision, unseen by readers")
    ResponseEntity<Moderated> hold(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable DecisionRequest request,
            Caller caller) {
        return decide(id, ifMatch, Verb.HOLD, request, caller);
    }

    @PostMapping("/reject")
    @Operation(operationId = "rejectComment", summary = "Hide a comment from readers")
    ResponseEntity<Moderated> reject(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable DecisionRequest request,
            Caller caller) {
        return decide(id, ifMatch, Verb.REJECT, request, caller);
    }

    @PostMapping("/feature")
    @Operation(operationId = "featureComment", summary = "Recommend a comment to readers")
    ResponseEntity<Moderated> feature(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable DecisionRequest request,
            Caller caller) {
        return decide(id, ifMatch, Verb.FEATURE, request, caller);
    }

    @PostMapping("/unfeature")
    @Operation(operationId = "unfeatureComment", summary = "Recommend a comment no longer")
    ResponseEntity<Moderated> unfeature(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable DecisionRequest request,
            Caller caller) {
        return decide(id, ifMatch, Verb.UNFEATURE, request, caller);
    }

    private ResponseEntity<Moderated> decide(
            String id, @Nullable String ifMatch, Verb verb, @Nullable DecisionRequest request, Caller caller) {
        var said = request == null ? DecisionRequest.NOTHING : request;
        var decision = said.decided(verb, caller, clock.instant());
        var comment = deciding.decide(id, IfMatch.parse(ifMatch), verb, decision);
        return ResponseEntity.ok().eTag(ETags.of(comment.version().value())).body(Moderated.of(comment));
    }
}
