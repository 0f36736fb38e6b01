package broadsheet.events;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event's JSON Schema: as the code has it, and as it is published in {@code docs/events}. */
record Contract(EventType type) {

    static final Path FOLDER = Path.of("..", "docs", "events");

    private static final SchemaGenerator GENERATOR = generator();

    /** As the code has it now. */
    String generated() {
        var schema = GENERATOR.generateSchema(type.record());
        if (schema.at("/properties/article/properties/body/items") instanceof ObjectNode blocks
                && blocks.remove("anyOf") instanceof ArrayNode kinds) {
            // Block.Unknown stands last; what it stands for is any type but the others
            kinds.set(kinds.size() - 1, anyTypeBut(kinds.findValuesAsString("const")));
            blocks.set("oneOf", kinds);
        }
        return schema.toPrettyString() + "\n";
    }

    /** A block of a type that comes later: whoever checks against this schema lets it pass. */
    private static ObjectNode anyTypeBut(List<String> known) {
        var block = JsonNodeFactory.instance.objectNode().put("type", "object");
        var type = block.putObject("properties").putObject("type").put("type", "string");
        var names = type.putObject("not").putArray("enum");
        known.stream().filter(name -> !name.equals("unknown")).sorted().forEach(names::add);
        block.putArray("required").add("type");
        return block;
    }

    /** As it is published. */
    String published() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file(), generated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return FOLDER.resolve(type.wireName() + ".schema.json");
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.INLINE_ALL_SCHEMAS);
        Promises.addTo(config.forFields());
        config.forTypesInGeneral()
                .withTitleResolver(scope -> wireName(scope.getType().getErasedType()));
        return new SchemaGenerator(config.build());
    }

    private static @Nullable String wireName(Class<?> record) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.record().equals(record))
                .map(EventType::wireName)
                .findFirst()
                .orElse(null);
    }
}
