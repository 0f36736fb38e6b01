package broadsheet.local.sample;

import broadsheet.local.command.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file of the sample.
 *
 * @param file its name, which says its place in the order of publication
 * @param article as article-service takes it
 */
record SampleArticle(String file, JsonNode article, List<SampleComment> comments) {

    /** A reader's comment, and the replies to it. */
    record SampleComment(
            String author, String text, @Nullable List<SampleComment> replies) {

        List<SampleComment> answers() {
            return replies == null ? List.of() : replies;
        }
    }

    private record Content(JsonNode article, List<SampleComment> comments) {}

    /** All of a folder, in the order of their names. */
    static List<SampleArticle> allIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SampleArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new Refusal("The sample can't be read from %s (%s)".formatted(folder, e), e);
        }
    }

    private static SampleArticle read(Path file) {
        try {
            var content = JsonMapper.shared().readValue(file, Content.class);
            return new SampleArticle(file.getFileName().toString(), content.article(), content.comments());
        } catch (JacksonException e) {
            throw new Refusal("%s can't be read: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }

    String headline() {
        return article.path("headline").asString();
    }
}
