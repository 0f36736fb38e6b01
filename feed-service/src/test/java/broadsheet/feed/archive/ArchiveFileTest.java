package broadsheet.feed.archive;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.store.TakenDown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ArchiveFileTest {

    @TempDir
    Path folder;

    @Test
    void anArticleIsFoundAsItWasKeptLastUnderTheSlugThatItHasNow() {
        try (var file = open(Long.MAX_VALUE)) {
            put(file, new Kept(anArticle().called("bai").build(), 3));
            var renamed = new Kept(
                    anArticle().called("bai").slugged("bai-moi").inVersion(2).build(), 4);
            put(file, renamed);

            assertThat(file.find("bai-moi")).contains(renamed);
            assertThat(file.find("bai")).isEmpty();
            assertThat(file.has("bai", Stamp.of(renamed, 1))).isTrue();
            assertThat(file.has("bai", Stamp.of(renamed, 2))).isFalse();
        }
    }

    @Test
    void whoReadsWhileAnArticleIsKeptAnewFindsItAsItWasOrAsItIs() throws ExecutionException, InterruptedException {
        try (var file = open(Long.MAX_VALUE);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            put(file, new Kept(anArticle().called("bai").build(), 0));
            var reading = threads.submit(() -> IntStream.range(0, 20_000)
                    .filter(_ -> file.find("bai").isEmpty())
                    .count());
            var count = 0;
            while (!reading.isDone()) {
                put(file, new Kept(anArticle().called("bai").build(), count++));
            }

            assertThat(reading.get()).as("how often it was not found").isZero();
        }
    }

    @Test
    void aSlugBelongsToTheArticleThatHasItNow() {
        try (var file = open(Long.MAX_VALUE)) {
            put(file, new Kept(anArticle().called("mot").build(), 0));
            put(file, new Kept(anArticle().called("mot").slugged("hai").build(), 0));
            var other = new Kept(anArticle().called("khac").slugged("mot").build(), 0);
            put(file, other);

            file.remove("mot");

            assertThat(file.find("mot")).contains(other);
            assertThat(file.find("hai")).isEmpty();
        }
    }

    @Test
    void whatAnArticleWasFoundByLeadsToWhereItIs() {
        try (var file = open(Long.MAX_VALUE)) {
            put(file, new Kept(anArticle().called("mot").formerlyAt("/cu/1/").build(), 0));
            put(
                    file,
                    new Kept(
                            anArticle()
                                    .called("mot")
                                    .slugged("hai")
                                    .formerly("mot")
                                    .build(),
                            0));

            assertThat(file.fateOfSlug("mot")).contains(new Fate.Moved("hai"));
            assertThat(file.fateOfSlug("hai")).isEmpty();
            assertThat(file.fateOfPath("/cu/1/")).isEmpty();

            file.remove("mot");

            assertThat(file.fateOfSlug("mot")).isEmpty();
        }
    }

    @Test
    void whatWasTakenDownIsKnownUntilItIsBack() {
        var takenDown = new TakenDown("bai", "bai", "Theo yêu cầu");
        try (var file = open(Long.MAX_VALUE)) {
            put(file, new Kept(anArticle().called("bai").build(), 0));

            file.put(takenDown);
            file.put(takenDown);

            assertThat(file.find("bai")).isEmpty();
            assertThat(file.fateOfSlug("bai")).contains(new Fate.TakenDown("Theo yêu cầu"));
            assertThat(file.ids()).containsExactly("bai");

            put(file, new Kept(anArticle().called("bai").build(), 0));

            assertThat(file.find("bai")).isPresent();
            assertThat(file.fateOfSlug("bai")).isEmpty();
        }
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        var first = new Kept(anArticle().called("bai-1").build(), 0);
        var second = new Kept(anArticle().called("bai-2").build(), 0);
        var room = JsonMapper.shared().writeValueAsBytes(first).length;
        try (var file = open(room)) {
            assertThat(put(file, first)).isTrue();
            assertThat(put(file, second)).isFalse();
            assertThat(file.find("bai-2")).isEmpty();

            file.remove("bai-1");

            assertThat(put(file, second)).isTrue();
        }
    }

    @Test
    void aFileThatCannotBeWrittenEndsTheArchiveAndNothingElse() {
        var kept = new Kept(anArticle().called("bai").build(), 0);
        var file = open(Long.MAX_VALUE);
        put(file, kept);
        file.close();

        assertThat(put(file, kept)).isFalse();
        assertThat(file.find("bai")).isEmpty();
        assertThat(file.ids()).isEmpty();
    }

    @Test
    void nothingIsLeftOfTheFile() throws IOException {
        try (var file = open(Long.MAX_VALUE)) {
            put(file, new Kept(anArticle().called("bai").build(), 0));
        }

        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private ArchiveFile open(long most) {
        return ArchiveFile.open(folder, most, JsonMapper.shared());
    }

    private static boolean put(ArchiveFile file, Kept kept) {
        return file.put(kept, Stamp.of(kept, 1));
    }
}
