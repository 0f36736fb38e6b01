package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Person;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds a note, once for each idempotency key. */
@Component
class AddingNote {

    private final Notes notes;
    private final JsonMapper json;
    private final InstantSource clock;

    AddingNote(Notes notes, JsonMapper json, InstantSource clock) {
        this.notes = notes;
        this.json = json;
        this.clock = clock;
    }

    /** The answer: for a retry, the first one. */
    JsonNode add(ArticleId article, NoteRequest request, Person by, Optional<IdempotencyKey> key) {
        var sent = article + json.writeValueAsString(request);
        return key.flatMap(notes::creation)
                .map(first -> firstAnswer(first, sent))
                .orElseGet(() -> add(request.read(article, by, clock.instant()), key, sent));
    }

    private JsonNode add(Note note, Optional<IdempotencyKey> key, String sent) {
        JsonNode answer = json.valueToTree(note);
        return notes.add(note, key.map(name -> Creation.of(name, sent, answer.toString())))
                ? answer
                : firstAnswer(key.flatMap(notes::creation).orElseThrow(), sent);
    }

    private JsonNode firstAnswer(Creation first, String sent) {
        return json.readTree(first.answerTo(Creation.of(first.key(), sent, "")));
    }
}
