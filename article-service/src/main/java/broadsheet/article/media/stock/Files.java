package broadsheet.article.media.stock;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import broadsheet.article.domain.MediumId;
import broadsheet.article.media.darkroom.Print;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * The files of media, in GridFS. Those of one upload are a batch, of which a note is written before its first file, and
 * taken away once its medium is there: what a process leaves behind that dies between the two is found by the note.
 */
public final class Files {

    private static final String BUCKET = "media";
    private static final int CHUNK = 255 * 1_024;
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final MongoCollection<Document> notes;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final GridFSBucket bucket;

    Files(MongoDatabase database) {
        this.notes = database.getCollection("media.notes");
        this.files = database.getCollection(BUCKET + ".files");
        this.chunks = database.getCollection(BUCKET + ".chunks");
        this.bucket = GridFSBuckets.create(database, BUCKET);
    }

    void index() {
        notes.createIndex(Indexes.ascending("at"));
    }

    /** Begins a batch of files of a medium that isn't there yet. */
    public String begin(MediumId medium, Instant now) {
        var batch = IDS.generate().toString();
        note(batch, medium, now);
        return batch;
    }

    /** Keeps a print. */
    public StoredFile add(String batch, Print print) {
        var id = batch + "-" + print.width();
        var name = print.width() + "." + print.kind().ending();
        var how = new GridFSUploadOptions().chunkSizeBytes(CHUNK);
        try (var file = bucket.openUploadStream(new BsonString(id), name, how)) {
            print.writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var stored = Optional.ofNullable(files.find(eq("_id", id)).first()).orElseThrow();
        return new StoredFile(
                id, name, print.kind().mediaType(), print.width(), print.height(), stored.getLong("length"));
    }

    /** Says that the medium of a batch is there. */
    public void keep(String batch) {
        notes.deleteOne(eq("_id", batch));
    }

    /** Says that a batch is about to be left behind, before its medium goes. */
    public void note(String batch, MediumId medium, Instant now) {
        var note =
                new Document("_id", batch).append("medium", medium.toString()).append("at", Date.from(now));
        notes.replaceOne(eq("_id", batch), note, new ReplaceOptions().upsert(true));
    }

    /** Removes the files of a batch, and then the note of it. */
    public void remove(String batch) {
        chunks.deleteMany(ofBatch("files_id", batch));
        files.deleteMany(ofBatch("_id", batch));
        keep(batch);
    }

    /** What may have been left behind: batches that were noted by then, each with its medium. */
    Iterable<Document> notedBy(Instant then) {
        return notes.find(lte("at", Date.from(then))).into(new ArrayList<>());
    }

    /**
     * A file's bytes, chunk by chunk as they are read; each is looked up by its whole key, which every index serves.
     */
    public InputStream open(StoredFile file) {
        var count = (int) ((file.length() + CHUNK - 1) / CHUNK);
        return new ChunkStream(
                IntStream.range(0, count).mapToObj(n -> chunk(file, n)).iterator());
    }

    private byte[] chunk(StoredFile file, int n) {
        var found = chunks.find(and(eq("files_id", file.id()), eq("n", n))).first();
        return Optional.ofNullable(found)
                .map(chunk -> chunk.get("data", Binary.class).getData())
                .orElseThrow();
    }

    /** Those whose ids begin with the batch and a hyphen; the full stop is the next character. */
    private static Bson ofBatch(String field, String batch) {
        return and(gte(field, batch + "-"), lt(field, batch + "."));
    }
}
