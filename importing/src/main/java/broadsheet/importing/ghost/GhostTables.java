package broadsheet.importing.ghost;

import broadsheet.importing.source.BrokenSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The database tables in a Ghost export, row by row: {@code {"db": [{"meta": …, "data": {"posts": […], …}}]}}, or the
 * same without {@code db} around it.
 */
record GhostTables(Path file) {

    /** What comes after a row is the next one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Hands over each row with the name of its table, one at a time.
     *
     * @throws BrokenSource where the file is no export any more
     */
    void read(BiConsumer<String, JsonNode> reader) {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                var json = JSON.createParser(in)) {
            toData(json);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                table(json, reader);
            }
            toEnd(json);
        } catch (IOException e) {
            throw new BrokenSource("it can't be read (" + e.getMessage() + ")", e);
        } catch (JacksonException e) {
            throw new BrokenSource("line %d: it is no JSON any more".formatted(line(e)), e);
        }
    }

    private static void toData(JsonParser json) {
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (name.equals("data") && json.currentToken() == JsonToken.START_OBJECT) {
                    return;
                }
                passOver(name, json);
            }
        }
        throw new BrokenSource("it has no \"data\", which Ghost's exports have");
    }

    private static void passOver(String name, JsonParser json) {
        if (!name.equals("db")) {
            json.skipChildren();
        }
    }

    private static void table(JsonParser json, BiConsumer<String, JsonNode> reader) {
        var name = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode row = JSON.readTree(json);
            reader.accept(name, row);
        }
    }

    /** A file that breaks off after the last table is not whole either. */
    private static void toEnd(JsonParser json) {
        while (json.nextToken() != null) {
            json.skipChildren();
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }
}
