package broadsheet.importing.comment;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingCommentsTest {

    @Test
    void anExportThatBrokeOffInTheMiddleIsGoneOnWithAndHasEachCommentOnce(@TempDir Path folder) throws IOException {
        var file = folder.resolve("comments.jsonl");
        try (var services = StandIn.start()) {
            services.lastsFor(1);
            assertThatThrownBy(() -> new TakingComments(services.platform(), file).run())
                    .isInstanceOf(Platform.Unreachable.class);
            assertThat(Files.readString(folder.resolve("comments.jsonl.place"))).endsWith(" after-2");
            Files.writeString(file, "{\"id\": \"3\", \"te", APPEND);

            services.lastsFor(10);
            assertThat(new TakingComments(services.platform(), file).run()).isEqualTo(1);

            assertThat(Files.readAllLines(file))
                    .containsExactly(
                            "{\"id\":\"1\",\"text\":\"Một\"}",
                            "{\"id\":\"2\",\"text\":\"Hai\"}",
                            "{\"id\":\"3\",\"text\":\"Ba\"}");
            assertThat(new TakingComments(services.platform(), file).run()).isEqualTo(-1);
        }
    }
}
