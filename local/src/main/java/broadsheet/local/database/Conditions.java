package broadsheet.local.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What must hold for every document that a query finds, by field; of several conditions on a field, one. */
final class Conditions {

    private final Map<String, Object> byField = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.add(query);
        return conditions;
    }

    /** The part of the query that is about these fields; empty when it says nothing of one of them. */
    Optional<Document> on(Collection<String> fields) {
        if (!byField.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        var part = new Document();
        fields.forEach(field -> part.append(field, byField.get(field)));
        return Optional.of(part);
    }

    private void add(Document query) {
        for (var condition : query.entrySet()) {
            if (condition.getKey().equals("$and") && condition.getValue() instanceof Collection<?> all) {
                all.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::add);
            } else if (!condition.getKey().startsWith("$") && condition.getValue() != null) {
                byField.putIfAbsent(condition.getKey(), condition.getValue());
            }
        }
    }
}
