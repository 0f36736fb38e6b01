package broadsheet.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of our records, as our JSON has them: what may be null may be left out, a record around one {@code value}
 * is that value, and a request's record takes no field that it doesn't know.
 */
final class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var java = Json31.mapper().constructType(type.getType());
        var raw = java.getRawClass();
        if (!raw.isRecord() || !raw.getPackageName().startsWith("broadsheet.")) {
            return next(type, context, chain);
        }
        var components = raw.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return context.resolve(type.type(components[0].getGenericType()));
        }
        if (!java.hasGenericTypes()) {
            type.name(name(raw));
        }
        var schema = next(type, context, chain);
        var model = schema == null || schema.get$ref() == null
                ? schema
                : context.getDefinedModels().get(schema.get$ref().substring(REFERENCE.length()));
        if (model != null && model.getProperties() != null) {
            complete(model, raw);
        }
        return schema;
    }

    private static @Nullable Schema<?> next(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** A record in a controller is named after it, so that each may call its own as it likes. */
    private String name(Class<?> record) {
        var outer = record.getEnclosingClass();
        var name = outer == null
                ? record.getSimpleName()
                : outer.getSimpleName().replaceAll("Controller$", "") + record.getSimpleName();
        var other = named.putIfAbsent(name, record);
        if (other != null && other != record) {
            throw new IllegalStateException(record + " and " + other + " would both be described as " + name);
        }
        return name;
    }

    private static void complete(Schema<?> model, Class<?> record) {
        if (record.getSimpleName().endsWith("Request")) {
            completeRequest(model, record);
        } else {
            model.setRequired(required(record).toList());
        }
    }

    private static void completeRequest(Schema<?> model, Class<?> record) {
        if (!record.isAnnotationPresent(JsonIgnoreProperties.class)) {
            model.setAdditionalProperties(false);
        }
        var required = model.getRequired() == null ? List.<String>of() : model.getRequired();
        model.getProperties().values().forEach(RecordSchemas::mayHoldNulls);
        model.getProperties().replaceAll((name, field) -> required.contains(name) ? field : orNull(field));
    }

    /** In a merge patch, what a map has goes by null. */
    private static void mayHoldNulls(Schema<?> map) {
        if (map.getAdditionalProperties() instanceof Schema<?> value) {
            map.setAdditionalProperties(orNull(value));
        }
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            return Schemas.either(field, Schemas.nothing());
        }
        if (field.getTypes() != null) {
            field.addType("null");
        }
        return field;
    }

    private static Stream<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(component ->
                        isUnwrapped(component) ? required(component.getType()) : Stream.of(component.getName()));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }
}
