package broadsheet.article.content;

import broadsheet.article.domain.Block;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The published JSON Schema of an article's body, wherever the service's description speaks of blocks. */
@Component
class BodySchema implements ModelConverter {

    /** As it is published. */
    static final Resource FILE = new ClassPathResource("article-body.schema.json", BodySchema.class);

    private static final String DEFINITIONS = "#/$defs/";
    private static final String COMPONENTS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (raw == Block.class || raw == BlockRequest.class) {
            definitions().forEachEntry((name, schema) -> context.defineModel(component(name), schema(schema)));
            var block = new JsonSchema();
            block.set$ref(COMPONENTS + component("block"));
            return block;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static JsonNode definitions() {
        try (var file = FILE.getInputStream()) {
            return Json31.mapper().readTree(file).get("$defs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema<?> schema(JsonNode definition) {
        var text = definition.toString();
        for (var from = text.indexOf(DEFINITIONS); from >= 0; from = text.indexOf(DEFINITIONS)) {
            var end = text.indexOf('"', from);
            text = text.substring(0, from)
                    + COMPONENTS
                    + component(text.substring(from + DEFINITIONS.length(), end))
                    + text.substring(end);
        }
        try {
            return Json31.mapper().readValue(text, JsonSchema.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code pullOut} is {@code BodyPullOut}: the service has other things that are called as blocks are. */
    private static String component(String definition) {
        return "Body" + Character.toUpperCase(definition.charAt(0)) + definition.substring(1);
    }
}
