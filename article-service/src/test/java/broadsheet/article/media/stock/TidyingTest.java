package broadsheet.article.media.stock;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.media.darkroom.APicture;
import broadsheet.article.media.darkroom.Darkroom;
import broadsheet.article.storage.MediaUses;
import broadsheet.local.database.EmbeddedDatabase;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves behind that dies in the middle of an upload or a removal, and what becomes of it. */
class TidyingTest {

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.startInMemory(0);
    private static final Person LINH = new Person("linh", "Linh");

    private final MongoDatabase database =
            MongoClients.create(SERVER.uri()).getDatabase("tidying-" + UUID.randomUUID());
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final Files files = new Files(database);
    private final Stock stock =
            new Stock(database.getCollection("media"), new ItemDocument(new MediaAddress("http://localhost")));
    private final Withholding withholding =
            new Withholding(database.getCollection("media"), new MediaUses(database.getCollection("articles")));
    private final Tidying tidying = new Tidying(stock, files, withholding, () -> now);
    private final MediumId medium = MediumId.ofHash(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void ofAnUploadThatDiedNothingIsShownAndNothingIsLeft() throws IOException {
        develop(files.begin(medium, now));

        assertThat(stock.find(medium)).isEmpty();
        assertThat(count("media.files")).isPositive();
        after(Duration.ofHours(2));
        tidying.tidy();

        assertThat(count("media.files")).isZero();
        assertThat(count("media.chunks")).isZero();
        assertThat(count("media.notes")).isZero();
    }

    @Test
    void anUploadThatIsStillGoingOnIsLeftAlone() throws IOException {
        develop(files.begin(medium, now));
        var before = count("media.files");

        after(Duration.ofMinutes(30));
        tidying.tidy();

        assertThat(count("media.files")).isEqualTo(before);
        assertThat(count("media.notes")).isOne();
    }

    @Test
    void whenItDiedRightBeforeItTookTheNoteAwayTheMediumStaysWhole() throws IOException {
        uploaded();

        after(Duration.ofHours(2));
        tidying.tidy();

        assertThat(stock.find(medium).orElseThrow().files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(files.open(file).readAllBytes()).hasSize((int) file.length()));
        assertThat(count("media.notes")).isZero();
    }

    @Test
    void theSameSentAgainAfterADeathIsNotTakenForWhatItLeft() throws IOException {
        develop(files.begin(medium, now));
        uploaded();
        var left = count("media.files");

        after(Duration.ofHours(2));
        tidying.tidy();

        assertThat(count("media.files")).isEqualTo(left / 2);
        assertThat(stock.find(medium).orElseThrow().files())
                .allSatisfy(file -> assertThat(files.open(file).readAllBytes()).hasSize((int) file.length()));
    }

    @Test
    void ofARemovalThatDiedNoFileIsLeft() throws IOException {
        var item = uploaded();
        files.keep(item.batch());
        files.note(item.batch(), medium, now);
        stock.remove(item);

        after(Duration.ofHours(2));
        tidying.tidy();

        assertThat(count("media.files")).isZero();
        assertThat(count("media.notes")).isZero();
    }

    @Test
    void aPictureThatIsWithheldAndShownByAnArticleIsShown() throws IOException {
        uploaded();
        withholding.consider(medium);
        assertThat(stock.find(medium).orElseThrow().withheld()).isTrue();
        tidying.tidy();
        assertThat(stock.find(medium).orElseThrow().withheld()).isTrue();

        database.getCollection("articles")
                .insertOne(new Document("_id", "a")
                        .append("state", "published")
                        .append("media", List.of(medium.toString())));
        tidying.tidy();

        assertThat(stock.find(medium).orElseThrow().withheld()).isFalse();
    }

    private Item uploaded() throws IOException {
        var batch = files.begin(medium, now);
        var item = stock.first(medium, batch, develop(batch), LINH, now);
        assertThat(stock.add(item, Optional.empty())).isTrue();
        return item;
    }

    private List<StoredFile> develop(String batch) throws IOException {
        var picture = java.nio.file.Files.write(folder.resolve("picture"), APicture.jpeg(700, 300));
        var made = new ArrayList<StoredFile>();
        new Darkroom(List.of(320, 640), 1_000_000).develop(picture, print -> made.add(files.add(batch, print)));
        return made;
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments(Filters.empty());
    }
}
