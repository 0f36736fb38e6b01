package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.catalogue.reference.Acquainting;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.catalogue.storage.Taken;
import broadsheet.web.conditional.ETags;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds a section, a tag or an author, once for each idempotency key. */
@Component
class AddingEntry {

    private static final Logger LOG = LoggerFactory.getLogger(AddingEntry.class);
    private static final int MOST_SLUG_ATTEMPTS = 20;

    private final Catalogue catalogue;
    private final Newsroom newsroom;
    private final Showing showing;
    private final JsonMapper json;
    private final InstantSource clock;

    AddingEntry(Catalogue catalogue, Newsroom newsroom, Showing showing, JsonMapper json, InstantSource clock) {
        this.catalogue = catalogue;
        this.newsroom = newsroom;
        this.showing = showing;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds what a client asks for; a retry gets the first answer.
     *
     * @param header the {@code Idempotency-Key}
     * @param terms what the request says, when it is read
     */
    ResponseEntity<JsonNode> add(
            Kind kind,
            @Nullable String header,
            Object request,
            Supplier<Terms> terms,
            Function<Shown, ?> answer,
            Caller by) {
        var key = IdempotencyKey.parse(header, by);
        var sent = kind + " " + json.writeValueAsString(request);
        var created = key.flatMap(catalogue::creation)
                .map(first -> firstAnswer(first, sent))
                .orElseGet(() -> add(terms.get(), key, sent, answer, by));
        return ResponseEntity.created(
                        URI.create("/" + kind.plural() + "/" + created.get("id").asString()))
                .header(HttpHeaders.ETAG, ETags.of(created.get("version").asLong()))
                .body(created);
    }

    private JsonNode add(Terms terms, Optional<IdempotencyKey> key, String sent, Function<Shown, ?> answer, Caller by) {
        var name = terms.names()
                .in(newsroom.usualLanguage(), newsroom.usualLanguage())
                .orElseThrow();
        var first = Entry.create(terms, name, clock.instant());
        for (var attempt = 1; attempt <= MOST_SLUG_ATTEMPTS; attempt++) {
            var entry = first.slugged(Acquainting.variant(first.slug(), attempt, first.id()));
            try {
                JsonNode answered = json.valueToTree(answer.apply(showing.show(entry)));
                if (!catalogue.add(entry, key.map(it -> Creation.of(it, sent, answered.toString())))) {
                    return firstAnswer(catalogue.creation(key.orElseThrow()).orElseThrow(), sent);
                }
                LOG.info("{} {} added by {}", entry.kind(), entry.slug(), by.name());
                return answered;
            } catch (Taken e) {
                // Only a slug that follows from a name may vary: the desk gets the one that it chose, or none
                if (!e.field().equals("slug") || terms.slug().isPresent()) {
                    throw refusal(e);
                }
            }
        }
        throw new IllegalStateException("No slug is free like " + first.slug());
    }

    private JsonNode firstAnswer(Creation first, String sent) {
        return json.readTree(first.answerTo(Creation.of(first.key(), sent, "")));
    }

    /** How it is answered that a slug or a name is another's. */
    static RuntimeException refusal(Taken taken) {
        return Problems.invalid(List.of(
                new FieldError(taken.field(), "'" + taken.what() + "' leads to another one already, now or formerly")));
    }
}
