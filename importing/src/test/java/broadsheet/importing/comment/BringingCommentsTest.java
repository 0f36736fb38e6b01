package broadsheet.importing.comment;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringingCommentsTest {

    private static final List<OldComment> THREE = List.of(
            Comments.comment("100", "2015-03-02T09:00:00Z"),
            Comments.comment("101", "2015-03-02T09:01:00Z"),
            Comments.comment("102", "2015-03-02T09:02:00Z"));

    @Test
    void anImportThatBrokeOffIsGoneOnWithWhereItWas(@TempDir Path folder) throws IOException {
        var notes = folder.resolve("disqus.xml.comments");
        try (var services = StandIn.start()) {
            services.lastsFor(1);
            assertThatThrownBy(() -> bring(services, notes)).isInstanceOf(Platform.Unreachable.class);
            Files.writeString(notes, "101\t0144-half-of-an", APPEND);

            services.lastsFor(10);
            var report = bring(services, notes);

            assertThat(report.summary()).isEqualTo("2 comments are in, 1 were in before, 0 were refused");
            assertThat(services.brought()).hasSize(3).doesNotHaveDuplicates();
            assertThat(bring(services, notes).summary())
                    .isEqualTo("0 comments are in, 3 were in before, 0 were refused");
        }
    }

    private static CommentReport bring(StandIn services, Path notes) throws IOException {
        var report = new CommentReport();
        try (var brought = Brought.notedIn(notes)) {
            new BringingComments(services.platform(), brought, report, () -> {}, 1).run(new InMemory(THREE));
        }
        return report;
    }

    /** An export that was read already. */
    private record InMemory(List<OldComment> all) implements CommentSource {

        @Override
        public long comments() {
            return all.size();
        }

        @Override
        public SortedMap<String, Long> leftOut() {
            return new TreeMap<>();
        }

        @Override
        public void read(Consumer<OldComment> reader) {
            all.forEach(reader);
        }
    }
}
