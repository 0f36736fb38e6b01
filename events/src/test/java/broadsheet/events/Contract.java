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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event's JSON Schema: as the code has it, and as it is published in {@code docs/events}. */
record Contract(EventType type) {

    static final Path FOLDER = Path.of("..", "docs", "events");

    private static final SchemaGenerator GENERATOR = generator();

    /** As the code has it now. */
    String generated() {
        var schema = GENERATOR.generateSchema(type.record());
        if (schema.at("/$defs/Unknown-2/properties") instanceof ObjectNode unknown) {
            unknown.set("type", anyTypeBut(schema.findValuesAsString("const")));
        }
        return schema.toPrettyString() + "\n";
    }

    /** A block of a type that comes later: whoever checks against this schema lets it pass. */
    private static ObjectNode anyTypeBut(List<String> known) {
        var type = JsonNodeFactory.instance.objectNode().put("type", "string");
        var names = type.putObject("not").putArray("enum");
        known.stream().filter(name -> !name.equals("unknown")).sorted().forEach(names::add);
        return type;
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
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class))
                .withNumberInclusiveMinimumResolver(field -> field.getName().equals("version") ? BigDecimal.ONE : null);
        return new SchemaGenerator(config.build());
    }
}
