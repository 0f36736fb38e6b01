package broadsheet.feed.search;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.feed.SampleNewsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningIndexTest {

    @TempDir
    Path folder;

    @Test
    void whatWasKeptInAFolderIsThereAtTheNextStart() throws IOException {
        fill();

        try (var index = OpeningIndex.in(folder)) {
            assertThat(index.states()).containsOnlyKeys("cau");
        }
    }

    @Test
    void anIndexThatIsDamagedIsThrownAway() throws IOException {
        fill();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "no index");
            }
        }

        try (var index = OpeningIndex.in(folder)) {
            assertThat(index.states()).isEmpty();
        }
    }

    @Test
    void twoReplicasCantShareAFolder() throws IOException {
        try (var _ = OpeningIndex.in(folder)) {
            assertThatThrownBy(() -> OpeningIndex.in(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another process");
        }
    }

    private void fill() throws IOException {
        try (var index = OpeningIndex.in(folder)) {
            index.put(List.of(ArticleFields.write(anArticle().called("cau").build(), SampleNewsroom.catalogue())));
            index.keep();
        }
    }
}
