package broadsheet.feed.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the index where it is kept; one that is no good is thrown away, since it follows from the store. */
final class OpeningIndex {

    /** Another one whenever articles are written into the index in another way. */
    private static final String FORM = "1";

    private static final String FORM_KEY = "broadsheet.form";
    private static final double BUFFER_MEGABYTES = 16;
    private static final Logger LOG = LoggerFactory.getLogger(OpeningIndex.class);

    private OpeningIndex() {}

    /** In a folder, or in memory if there is none. */
    static ArticleIndex in(@Nullable Path folder) {
        try {
            var directory = folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
            var writer = new IndexWriter(directory, settings(isGood(directory)));
            writer.setLiveCommitData(Map.of(FORM_KEY, FORM).entrySet());
            return new ArticleIndex(writer);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException(
                    "search.folder " + folder + " belongs to another process: each replica needs one of its own", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be opened in " + folder, e);
        }
    }

    private static IndexWriterConfig settings(boolean goOn) {
        return new IndexWriterConfig(Words.inIndex())
                .setOpenMode(goOn ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static boolean isGood(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            return FORM.equals(reader.getIndexCommit().getUserData().get(FORM_KEY));
        } catch (IndexNotFoundException _) {
            return false;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("The search index is no good, and is built anew: {}", e.getMessage());
            clear(directory);
            return false;
        }
    }

    private static void clear(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
