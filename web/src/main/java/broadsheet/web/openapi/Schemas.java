package broadsheet.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;

/** Schemas as OpenAPI 3.1 has them. */
final class Schemas {

    private Schemas() {}

    static Schema<Object> object(String description) {
        return described("object", description);
    }

    static Schema<Object> text() {
        return typed("string");
    }

    static Schema<Object> text(String description) {
        return described("string", description);
    }

    static Schema<Object> number(long least, long most) {
        var number = typed("integer");
        number.setMinimum(BigDecimal.valueOf(least));
        number.setMaximum(BigDecimal.valueOf(most));
        return number;
    }

    static Schema<Object> list(String description, Schema<?> items) {
        var list = described("array", description);
        list.setItems(items);
        return list;
    }

    static Schema<Object> nothing() {
        return typed("null");
    }

    static Schema<Object> either(Schema<?> one, Schema<?> other) {
        var either = new JsonSchema();
        either.addAnyOfItem(one);
        either.addAnyOfItem(other);
        return either;
    }

    private static Schema<Object> described(String type, String description) {
        var schema = typed(type);
        schema.setDescription(description);
        return schema;
    }

    private static Schema<Object> typed(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
